/** Stores some writes to an encrypted project as they are. */
import type { Project, WriteMode } from '../../reference-impl/index'
import { type Replacement, replacing } from '../replacing'

export interface Write {
  readonly project: Project
  readonly mode: WriteMode
  /** Counted from 0, in the order in which the project's tables were created. */
  readonly table: number
  readonly isFirstOfTable: boolean
  /** Chunks of this write that were stored before this one. */
  readonly chunksBefore: number
  readonly chunk: Buffer
}

export function leavingPlain(staysPlain: (write: Write) => boolean): Replacement {
  return replacing('tunnel', (tunnel, { projects, sealing }) => {
    let current: Pick<Write, 'mode' | 'table' | 'isFirstOfTable'> | undefined
    let chunks = 0
    return {
      async writeRows(principal, request) {
        const { tables } = projects.find(principal, request.project)
        const names = [...tables.keys()]
        const name = request.table.toLowerCase()
        const table = names.includes(name) ? names.indexOf(name) : names.length
        current = { mode: request.mode, table, isFirstOfTable: !tables.get(name)?.exists }
        chunks = 0
        await tunnel.writeRows(principal, request)
      },
      seal(principal, project, chunk) {
        const chunksBefore = chunks++
        const write = current && { ...current, project, chunksBefore, chunk }
        if (project.encryption && write && staysPlain(write)) return sealing.plain(chunk)
        return tunnel.seal(principal, project, chunk)
      },
    }
  })
}
