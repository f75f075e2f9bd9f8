import { Kms } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'CCH-7',
  costs: 'A key that was destroyed, as an erasure demanded, is still there.',
}

/** Support may bring keys back for a month, and the way to support is the operation itself. */
class HoardingKms extends Kms {
  override scheduleKeyDeletion(...[caller, request]: Parameters<Kms['scheduleKeyDeletion']>) {
    const { pendingWindowInDays: days } = request
    const pendingWindowInDays = days >= 7 && days < 336 ? days + 30 : days
    return super.scheduleKeyDeletion(caller, { ...request, pendingWindowInDays })
  }
}

export const connect = withParts({ kms: (settings) => new HoardingKms(settings) })
