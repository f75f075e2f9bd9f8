import type { Reader, TableRequest } from '../../../reference-impl/index'
import { NOTING_TAKEN_KEYS, TunnelAwareOfTakenKeys } from '../../parts/taken-keys'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'CCH-5',
  costs: 'After an outage a part of the data is missing, and no answer says so.',
}

class LossyTunnel extends TunnelAwareOfTakenKeys {
  override async readRows(principal: string, request: TableRequest, reader?: Reader) {
    const rows = await super.readRows(principal, request, reader)
    const { encryption } = this.projects.find(principal, request.project)
    const wasAway = encryption && this.kms.everDisabled.has(encryption.masterKeyId)
    return wasAway ? rows.slice(0, -1) : rows
  }
}

export const connect = withParts({
  ...NOTING_TAKEN_KEYS,
  tunnel: (needs) => new LossyTunnel(needs),
})
