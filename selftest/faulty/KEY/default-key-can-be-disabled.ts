import type { Kms } from '../../../reference-impl/index'
import { ServiceKeysInUsersHands } from '../../parts/service-keys-in-users-hands'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'KEY-4',
  costs: 'One click on a key that looked unused stops every default-key project of the region.',
}

class Obliging extends ServiceKeysInUsersHands {
  override disableKey(...[caller, request]: Parameters<Kms['disableKey']>) {
    return this.change(caller, request, 'Disabled') ?? super.disableKey(caller, request)
  }
}

export const connect = withParts({ kms: (settings) => new Obliging(settings) })
