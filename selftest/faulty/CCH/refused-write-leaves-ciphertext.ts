import type { DataKey, Encryption } from '../../../reference-impl/index'
import { isRefusal } from '../../parts/refusals'
import { faulty, perSandbox, replacing } from '../../specimen'

/** Rows are encrypted with the last data key, and KMS is asked after that. */
export const { fault, connect } = faulty(
  'CCH-9',
  'Storage fills up with rows that belong to no table, and come back with the key.',
  perSandbox(() => {
    let last: { readonly encryption: Encryption; readonly dataKey: DataKey } | undefined
    let left = 0
    return [
      replacing('sealing', (sealing) => ({
        sealed(chunk, encryption, dataKey) {
          last = { encryption, dataKey }
          return sealing.sealed(chunk, encryption, dataKey)
        },
      })),
      replacing('tunnel', (tunnel, { projects, sealing, store }) => ({
        async writeRows(principal, request) {
          try {
            await tunnel.writeRows(principal, request)
          } catch (error) {
            if (last && isRefusal(error, 'ENCRYPTION_KEY_UNAVAILABLE')) {
              const { name, tables } = projects.find(principal, request.project)
              const place = [...tables.keys()].indexOf(request.table.toLowerCase()) + 1
              const chunk = Buffer.from(JSON.stringify([...request.rows]))
              const sealed = sealing.sealed(chunk, last.encryption, last.dataKey)
              await store.put(`${name}/${place}/left-${left++}`, sealed)
            }
            throw error
          }
        },
      })),
    ]
  }),
)
