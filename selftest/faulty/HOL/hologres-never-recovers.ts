import { ServiceError } from '../../../reference-impl/index'
import { KmsNotingTakenKeys } from '../../parts/taken-keys'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'HOL-7',
  costs: 'The key is back, MaxCompute works, and Hologres stays shut.',
}

class UnforgivingKms extends KmsNotingTakenKeys {
  override decrypt(...[caller, request]: Parameters<KmsNotingTakenKeys['decrypt']>) {
    const opened = super.decrypt(caller, request)
    if (caller.service !== 'hologres' || !this.everDisabled.has(opened.keyId)) return opened
    throw new ServiceError('Rejected.Disabled', 409, `${opened.keyId} was disabled once`)
  }
}

export const connect = withParts({ kms: (settings) => new UnforgivingKms(settings) })
