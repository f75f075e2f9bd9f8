import { Kms, ServiceError } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'CCH-7',
  costs: 'A key that was disabled on purpose comes back by the operation for another purpose.',
}

class HelpfulKms extends Kms {
  override cancelKeyDeletion(...[caller, request]: Parameters<Kms['cancelKeyDeletion']>) {
    try {
      return super.cancelKeyDeletion(caller, request)
    } catch (error) {
      const isOther = error instanceof ServiceError && error.code === 'Rejected.StateModifiedFailed'
      if (isOther) return super.enableKey(caller, request)
      throw error
    }
  }
}

export const connect = withParts({ kms: (settings) => new HelpfulKms(settings) })
