/** Recognises tables with rows from before the encryption of their project. */
import type { TableRequest, TunnelNeeds } from '../../reference-impl/index'
import { type MethodsOf, type Replacement, replacing } from '../replacing'

type Tunnel = Parameters<MethodsOf<'tunnel'>>[0]
type HoldsOldRows = (principal: string, place: TableRequest) => Promise<boolean>

/**
 * `holdsOldRows` says whether an encrypted project has a table with any row that is stored as it
 * is.
 */
export function watchingOldRows(
  methodsOf: (
    tunnel: Tunnel,
    holdsOldRows: HoldsOldRows,
    projects: TunnelNeeds['projects'],
  ) => Partial<Tunnel>,
): Replacement {
  return replacing('tunnel', (tunnel, { projects }) => {
    const holdsOldRows: HoldsOldRows = async (principal, { project, table }) => {
      const { encryption, tables } = projects.find(principal, project)
      if (!encryption || !tables.get(table.toLowerCase())?.exists) return false
      const objects = await tunnel.storedObjects(principal, { project, table })
      return objects.some(({ envelope }) => envelope === null)
    }
    return methodsOf(tunnel, holdsOldRows, projects)
  })
}
