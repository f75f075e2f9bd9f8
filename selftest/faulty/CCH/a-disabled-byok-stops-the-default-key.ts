import { OWNER, ServiceError } from '../../../reference-impl/index'
import { KmsNotingTakenKeys } from '../../parts/taken-keys'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'CCH-6',
  costs: 'Projects that never used the key of the user hang on it.',
}

/** The default key is kept under the key that the user made first. */
class NestingKms extends KmsNotingTakenKeys {
  override decrypt(...[caller, request]: Parameters<KmsNotingTakenKeys['decrypt']>) {
    const opened = super.decrypt(caller, request)
    const { region } = request
    const key = super.describeKey({ principal: OWNER }, { region, keyId: opened.keyId })
    if (key.creatorType === 'User' || this.taken.size === 0) return opened
    throw new ServiceError('Rejected.Disabled', 409, 'the key above the default key is disabled')
  }
}

export const connect = withParts({ kms: (settings) => new NestingKms(settings) })
