import { ServiceError, type WriteRowsRequest } from '../../../reference-impl/index'
import { TunnelAwareOfOldRows } from '../../parts/old-rows'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'EXI-3',
  costs: 'Every job that writes to an older table fails on the day the project is encrypted.',
}

class CautiousTunnel extends TunnelAwareOfOldRows {
  override async writeRows(principal: string, request: WriteRowsRequest) {
    if (await this.holdsOldRows(principal, request)) {
      throw new ServiceError('INVALID_PARAMETER', 400, `${request.table} is from before`)
    }
    await super.writeRows(principal, request)
  }
}

export const connect = withParts({ tunnel: (needs) => new CautiousTunnel(needs) })
