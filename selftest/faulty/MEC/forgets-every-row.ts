import { Tunnel, type WriteRowsRequest } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'MEC-3',
  costs: 'What was written is thanked for and thrown away.',
}

class ForgetfulTunnel extends Tunnel {
  override async writeRows(principal: string, request: WriteRowsRequest) {
    await super.writeRows(principal, { ...request, rows: [] })
  }
}

export const connect = withParts({ tunnel: (needs) => new ForgetfulTunnel(needs) })
