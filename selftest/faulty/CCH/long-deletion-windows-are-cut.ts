import { Kms } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'CCH-7',
  costs: 'A key that was to be kept for longer is gone after a year, and nobody was told.',
}

class CuttingKms extends Kms {
  override scheduleKeyDeletion(...[caller, request]: Parameters<Kms['scheduleKeyDeletion']>) {
    const pendingWindowInDays = Math.min(request.pendingWindowInDays, 366)
    return super.scheduleKeyDeletion(caller, { ...request, pendingWindowInDays })
  }
}

export const connect = withParts({ kms: (settings) => new CuttingKms(settings) })
