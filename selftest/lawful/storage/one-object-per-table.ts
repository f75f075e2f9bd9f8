import type { WriteRowsRequest } from '../../../reference-impl/index'
import { lawful, replacing } from '../../specimen'

export const { freedom, connect } = lawful(
  'How rows are spread over stored objects is left open: what is added to an encrypted table is ' +
    'merged with it into one object, encrypted anew.',
  replacing('tunnel', (tunnel) => {
    /** Rows from before a project was encrypted stay as they are. */
    async function isSealed(principal: string, request: WriteRowsRequest): Promise<boolean> {
      const objects = await tunnel.storedObjects(principal, request).catch(() => [])
      return objects.length > 0 && objects.every(({ envelope }) => envelope !== null)
    }
    /** One write after the other: merging reads what is there before it writes. */
    let last: Promise<unknown> = Promise.resolve()
    return {
      writeRows(principal, request) {
        const turn = last.then(() => write(principal, request))
        last = turn.catch(() => {})
        return turn
      },
    }

    async function write(principal: string, request: WriteRowsRequest): Promise<void> {
      if (request.mode !== 'append' || !(await isSealed(principal, request))) {
        return tunnel.writeRows(principal, request)
      }
      const before = await tunnel.readRows(principal, request)
      const rows = [...before, ...request.rows]
      return tunnel.writeRows(principal, { ...request, rows, mode: 'overwrite' })
    }
  }),
)
