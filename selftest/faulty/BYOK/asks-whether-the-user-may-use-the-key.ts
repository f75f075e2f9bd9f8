import { Kms } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'BYOK-4',
  costs: 'Whether MaxCompute may use a key hangs on who happens to ask, and the role is for show.',
}

class AskedByUsers extends Kms {
  override describeKey(...[caller, request]: Parameters<Kms['describeKey']>) {
    return super.describeKey({ principal: caller.principal }, request)
  }
}

export const connect = withParts({ kms: (settings) => new AskedByUsers(settings) })
