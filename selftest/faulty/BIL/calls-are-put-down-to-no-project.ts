import { Kms } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'BIL-2',
  costs: 'The account pays for calls, and nobody can say which project made them.',
}

class AnonymousKms extends Kms {
  override callLog() {
    return super.callLog().map(({ caller, ...entry }) => {
      return { ...entry, caller: { principal: caller.principal } }
    })
  }
}

export const connect = withParts({ kms: (settings) => new AnonymousKms(settings) })
