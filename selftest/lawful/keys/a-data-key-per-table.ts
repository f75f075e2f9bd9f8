import { AsyncLocalStorage } from 'node:async_hooks'
import {
  DataKeys,
  type MasterKey,
  type ServiceCaller,
  Tunnel,
  type WriteRowsRequest,
} from '../../../reference-impl/index'
import type { Freedom } from '../../specimen'
import { withParts } from '../../variation'

export const freedom: Freedom = {
  takes: 'The page does not mention data keys: every table has one of its own.',
}

const tableInHand = new AsyncLocalStorage<string>()

class TellingTunnel extends Tunnel {
  override writeRows(principal: string, request: WriteRowsRequest): Promise<void> {
    const table = request.table.toLowerCase()
    return tableInHand.run(table, () => super.writeRows(principal, request))
  }
}

class TableDataKeys extends DataKeys {
  override ofProject(caller: ServiceCaller, project: string, masterKey: MasterKey) {
    return super.ofProject(caller, `${project}/${tableInHand.getStore()}`, masterKey)
  }
}

export const connect = withParts({
  dataKeys: (needs) => new TableDataKeys(needs),
  tunnel: (needs) => new TellingTunnel(needs),
})
