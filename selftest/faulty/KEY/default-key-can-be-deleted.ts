import type { Kms } from '../../../reference-impl/index'
import { ServiceKeysInUsersHands } from '../../parts/service-keys-in-users-hands'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'KEY-4',
  costs: 'Tidying up keys destroys the data of every default-key project for good.',
}

class Obliging extends ServiceKeysInUsersHands {
  override scheduleKeyDeletion(...[caller, request]: Parameters<Kms['scheduleKeyDeletion']>) {
    const changed = this.change(caller, request, 'PendingDeletion')
    return changed ?? super.scheduleKeyDeletion(caller, request)
  }
}

export const connect = withParts({ kms: (settings) => new Obliging(settings) })
