import { ServiceError, type WriteRowsRequest } from '../../../reference-impl/index'
import { NOTING_TAKEN_KEYS, TunnelAwareOfTakenKeys } from '../../parts/taken-keys'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'CCH-5',
  costs: 'The key is back, and every job that writes goes on failing.',
}

class HalfwayTunnel extends TunnelAwareOfTakenKeys {
  override async writeRows(principal: string, request: WriteRowsRequest) {
    const { encryption } = this.projects.find(principal, request.project)
    if (encryption && this.kms.everDisabled.has(encryption.masterKeyId)) {
      throw new ServiceError('ENCRYPTION_KEY_UNAVAILABLE', 409, 'the project is read-only')
    }
    await super.writeRows(principal, request)
  }
}

export const connect = withParts({
  ...NOTING_TAKEN_KEYS,
  tunnel: (needs) => new HalfwayTunnel(needs),
})
