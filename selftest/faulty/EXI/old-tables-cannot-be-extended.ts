import { ServiceError, type WriteRowsRequest } from '../../../reference-impl/index'
import { TunnelAwareOfOldRows } from '../../parts/old-rows'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'EXI-3',
  costs: 'Logs that are only ever added to come to a halt.',
}

/** A table is to be of one kind. */
class TidyTunnel extends TunnelAwareOfOldRows {
  override async writeRows(principal: string, request: WriteRowsRequest) {
    if (request.mode === 'append' && (await this.holdsOldRows(principal, request))) {
      throw new ServiceError('INVALID_PARAMETER', 400, `${request.table} is from before`)
    }
    await super.writeRows(principal, request)
  }
}

export const connect = withParts({ tunnel: (needs) => new TidyTunnel(needs) })
