import { faulty, fromReports, perSandbox, replacing } from '../../specimen'

const WORKERS = 3

/** Requests go to three workers in turn. One of them has a cache without an expiry. */
export const { fault, connect } = fromReports(
  'the life of cached keys',
  [
    { system: 'MinIO KES', address: 'https://github.com/minio/kes/pull/146' },
    {
      system: 'Azure Cosmos DB SDK',
      address: 'https://github.com/Azure/azure-cosmos-dotnet-v3/pull/6041',
    },
    { system: 'Milo', address: 'https://github.com/milo-os/milo/issues/768' },
  ],
  faulty(
    'CCH-1',
    'Days after a key was disabled every third read still gives the rows.',
    perSandbox(() => {
      let requests = 0
      return [
        replacing('dataKeys', (dataKeys) => {
          const kept = new Map<string, Buffer>()
          return {
            unwrap(caller, region, wrapped) {
              const forgets = caller.service !== 'odps' || requests % WORKERS !== 0
              if (forgets) return dataKeys.unwrap(caller, region, wrapped)
              const name = wrapped.toString('base64')
              const dataKey = kept.get(name) ?? dataKeys.unwrap(caller, region, wrapped)
              kept.set(name, dataKey)
              return dataKey
            },
          }
        }),
        replacing('tunnel', (tunnel) => ({
          writeRows(principal, request) {
            requests += 1
            return tunnel.writeRows(principal, request)
          },
          readRows(principal, request, reader) {
            requests += 1
            return tunnel.readRows(principal, request, reader)
          },
        })),
      ]
    }),
  ),
)
