import { Kms } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'BYOK-1',
  costs:
    'A service that costs money is switched on in a region without anybody having asked for it.',
}

class Eager extends Kms {
  override createKey(...[caller, request]: Parameters<Kms['createKey']>) {
    super.openKmsService(caller, request)
    return super.createKey(caller, request)
  }
}

export const connect = withParts({ kms: (settings) => new Eager(settings) })
