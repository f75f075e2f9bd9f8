import { type Reader, ServiceError, type TableRequest } from '../../../reference-impl/index'
import { TunnelAwareOfOldRows } from '../../parts/old-rows'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'EXI-3',
  costs: 'Who encrypts a project loses everything that was in it.',
}

/** In an encrypted project, what has no envelope is taken for damaged. */
class StrictTunnel extends TunnelAwareOfOldRows {
  override async readRows(principal: string, request: TableRequest, reader?: Reader) {
    if (await this.holdsOldRows(principal, request)) {
      throw new ServiceError('ENCRYPTION_KEY_UNAVAILABLE', 409, `${request.table} has no envelope`)
    }
    return super.readRows(principal, request, reader)
  }
}

export const connect = withParts({ tunnel: (needs) => new StrictTunnel(needs) })
