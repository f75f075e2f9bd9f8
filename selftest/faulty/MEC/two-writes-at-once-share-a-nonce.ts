import { AsyncLocalStorage } from 'node:async_hooks'
import { Sealing } from '../../../reference-impl/index'
import { countedNonce } from '../../parts/counted-nonces'
import { faulty, fromReports, perSandbox, replacing } from '../../specimen'

/** A write reads the next nonce when it begins, and stores it when it has ended. Nothing is locked. */
export const { fault, connect } = fromReports(
  'two operations at once',
  [
    { system: 'SeaweedFS', address: 'https://github.com/seaweedfs/seaweedfs/pull/7358' },
    {
      system: 'Snowflake client',
      address: 'https://github.com/snowflakedb/libsnowflakeclient/pull/51',
    },
  ],
  faulty(
    'MEC-6',
    'Two tables that are loaded at the same time are encrypted under one key stream.',
    perSandbox(() => {
      let stored = 0
      const write = new AsyncLocalStorage<{ next: number }>()
      return [
        {
          sealing: (needs) =>
            new Sealing({
              ...needs,
              random: (length) => {
                const nonces = write.getStore()
                return nonces ? countedNonce(nonces.next++, length) : needs.random(length)
              },
            }),
        },
        replacing('tunnel', (tunnel) => ({
          async writeRows(principal, request) {
            const nonces = { next: stored }
            await write.run(nonces, () => tunnel.writeRows(principal, request))
            stored = Math.max(stored, nonces.next)
          },
        })),
      ]
    }),
  ),
)
