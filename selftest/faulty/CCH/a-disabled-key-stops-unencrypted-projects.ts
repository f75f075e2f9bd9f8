import { type Reader, ServiceError, type TableRequest } from '../../../reference-impl/index'
import { NOTING_TAKEN_KEYS, TunnelAwareOfTakenKeys } from '../../parts/taken-keys'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'CCH-6',
  costs: 'Projects that never had to do with keys cannot be read because of one.',
}

class AnxiousTunnel extends TunnelAwareOfTakenKeys {
  override async readRows(principal: string, request: TableRequest, reader?: Reader) {
    const { encryption } = this.projects.find(principal, request.project)
    if (!encryption && this.kms.taken.size > 0) {
      throw new ServiceError('ENCRYPTION_KEY_UNAVAILABLE', 409, 'a key of the account is disabled')
    }
    return super.readRows(principal, request, reader)
  }
}

export const connect = withParts({
  ...NOTING_TAKEN_KEYS,
  tunnel: (needs) => new AnxiousTunnel(needs),
})
