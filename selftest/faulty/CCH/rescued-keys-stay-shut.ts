import { ServiceError } from '../../../reference-impl/index'
import { KmsNotingTakenKeys } from '../../parts/taken-keys'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'CCH-5',
  costs: 'A deletion that was called off in time loses the data all the same.',
}

class UnforgivingKms extends KmsNotingTakenKeys {
  override decrypt(...[caller, request]: Parameters<KmsNotingTakenKeys['decrypt']>) {
    const opened = super.decrypt(caller, request)
    if (!caller.service || !this.everScheduled.has(opened.keyId)) return opened
    throw new ServiceError('Rejected.PendingDeletion', 409, `${opened.keyId} was given up once`)
  }
}

export const connect = withParts({ kms: (settings) => new UnforgivingKms(settings) })
