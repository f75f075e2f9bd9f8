import { Kms, ServiceError } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'CCH-7',
  costs: 'The longest grace that the documentation promises is refused.',
}

class HastyKms extends Kms {
  override scheduleKeyDeletion(...[caller, request]: Parameters<Kms['scheduleKeyDeletion']>) {
    if (request.pendingWindowInDays > 365) {
      throw new ServiceError('InvalidParameter', 400, 'a year has 365 days')
    }
    return super.scheduleKeyDeletion(caller, request)
  }
}

export const connect = withParts({ kms: (settings) => new HastyKms(settings) })
