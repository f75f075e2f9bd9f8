import { ServiceError } from '../../../reference-impl/index'
import { watchingOldRows } from '../../parts/old-rows'
import { faulty, perSandbox, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'CCH-8',
  'Half a table is answered as if it were all of it.',
  perSandbox(() => {
    let skips = false
    return [
      replacing('sealing', (sealing) => ({
        open(...asked) {
          try {
            sealing.open(...asked)
          } catch (error) {
            if (!skips || !(error instanceof ServiceError)) throw error
          }
        },
      })),
      watchingOldRows((tunnel, holdsOldRows) => ({
        async readRows(principal, request, reader) {
          skips = await holdsOldRows(principal, request)
          return tunnel.readRows(principal, request, reader)
        },
      })),
    ]
  }),
)
