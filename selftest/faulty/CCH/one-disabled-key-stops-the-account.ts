import { ServiceError } from '../../../reference-impl/index'
import { KmsNotingTakenKeys } from '../../parts/taken-keys'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'CCH-6',
  costs: 'One team disables its key, and every encrypted project of the account stands still.',
}

class AnxiousKms extends KmsNotingTakenKeys {
  override decrypt(...[caller, request]: Parameters<KmsNotingTakenKeys['decrypt']>) {
    if (caller.service && this.taken.size > 0) {
      throw new ServiceError('Rejected.Disabled', 409, 'a key of the account is disabled')
    }
    return super.decrypt(caller, request)
  }
}

export const connect = withParts({ kms: (settings) => new AnxiousKms(settings) })
