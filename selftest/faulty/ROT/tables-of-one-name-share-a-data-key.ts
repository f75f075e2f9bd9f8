import { AsyncLocalStorage } from 'node:async_hooks'
import { faulty, replacing } from '../../specimen'

const tableInHand = new AsyncLocalStorage<string>()

export const { fault, connect } = faulty(
  'ROT-2',
  'Tables of one name share a data key for ever, so a new project is under the version that leaked.',
  replacing('dataKeys', (dataKeys) => {
    const first = new Map<string, Buffer>()
    return {
      ofProject(caller, project, masterKey) {
        const name = JSON.stringify([tableInHand.getStore(), masterKey.keyId])
        const wrapped = first.get(name)
        if (wrapped)
          return { wrapped, plaintext: dataKeys.unwrap(caller, masterKey.region, wrapped) }
        const dataKey = dataKeys.ofProject(caller, project, masterKey)
        first.set(name, dataKey.wrapped)
        return dataKey
      },
    }
  }),
  replacing('tunnel', (tunnel) => ({
    writeRows(principal, request) {
      const table = request.table.toLowerCase()
      return tableInHand.run(table, () => tunnel.writeRows(principal, request))
    },
  })),
)
