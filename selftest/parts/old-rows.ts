/** For specimens that treat a table in another way as long as rows from before the encryption are in it. */
import { Tunnel, type TunnelNeeds, type WriteRowsRequest } from '../../reference-impl/index'

type Place = Pick<WriteRowsRequest, 'project' | 'table'>

export class TunnelAwareOfOldRows extends Tunnel {
  readonly #projects: TunnelNeeds['projects']

  constructor(needs: TunnelNeeds) {
    super(needs)
    this.#projects = needs.projects
  }

  /** Whether an encrypted project has a table that holds any row as it is. */
  protected async holdsOldRows(principal: string, { project, table }: Place): Promise<boolean> {
    const { encryption, tables } = this.#projects.find(principal, project)
    if (!encryption || !tables.get(table.toLowerCase())?.exists) return false
    const objects = await this.storedObjects(principal, { project, table })
    return objects.some(({ envelope }) => envelope === null)
  }
}
