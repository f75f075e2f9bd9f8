import { Kms } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'CCH-7',
  costs: 'Who asked for six days has no way to know when the data really goes.',
}

class RoundingKms extends Kms {
  override scheduleKeyDeletion(...[caller, request]: Parameters<Kms['scheduleKeyDeletion']>) {
    const pendingWindowInDays = Math.max(request.pendingWindowInDays, 7)
    return super.scheduleKeyDeletion(caller, { ...request, pendingWindowInDays })
  }
}

export const connect = withParts({ kms: (settings) => new RoundingKms(settings) })
