import type { Reader, TableRequest } from '../../../reference-impl/index'
import { NOTING_TAKEN_KEYS, TunnelAwareOfTakenKeys } from '../../parts/taken-keys'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'CCH-8',
  costs: 'Rows that no key was ever needed for are answered as if they had never been there.',
}

class VanishingTunnel extends TunnelAwareOfTakenKeys {
  override async readRows(principal: string, request: TableRequest, reader?: Reader) {
    const rows = await super.readRows(principal, request, reader)
    const { encryption } = this.projects.find(principal, request.project)
    const isTaken = encryption && this.kms.taken.has(encryption.masterKeyId)
    return isTaken ? [] : rows
  }
}

export const connect = withParts({
  ...NOTING_TAKEN_KEYS,
  tunnel: (needs) => new VanishingTunnel(needs),
})
