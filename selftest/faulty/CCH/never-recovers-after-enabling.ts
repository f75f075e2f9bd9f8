import { ServiceError } from '../../../reference-impl/index'
import { KmsNotingTakenKeys } from '../../parts/taken-keys'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'CCH-5',
  costs: 'A key that was disabled by mistake for an hour has cost the project for good.',
}

/** MaxCompute keeps a list of disabled keys, and nobody takes anything off it. */
class UnforgivingKms extends KmsNotingTakenKeys {
  override decrypt(...[caller, request]: Parameters<KmsNotingTakenKeys['decrypt']>) {
    const opened = super.decrypt(caller, request)
    if (!caller.service || !this.everDisabled.has(opened.keyId)) return opened
    throw new ServiceError('Rejected.Disabled', 409, `${opened.keyId} was disabled once`)
  }
}

export const connect = withParts({ kms: (settings) => new UnforgivingKms(settings) })
