import { AsyncLocalStorage } from 'node:async_hooks'
import { lawful, replacing } from '../../specimen'

const tableInHand = new AsyncLocalStorage<string>()

export const { freedom, connect } = lawful(
  'The page does not mention data keys: every table has one of its own.',
  replacing('dataKeys', (dataKeys) => ({
    ofProject: (caller, project, masterKey) =>
      dataKeys.ofProject(caller, `${project}/${tableInHand.getStore()}`, masterKey),
  })),
  replacing('tunnel', (tunnel) => ({
    writeRows(principal, request) {
      const table = request.table.toLowerCase()
      return tableInHand.run(table, () => tunnel.writeRows(principal, request))
    },
  })),
)
