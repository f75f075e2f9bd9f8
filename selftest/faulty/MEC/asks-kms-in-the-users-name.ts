import { Kms } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'MEC-3',
  costs: 'Everybody who may read a table needs rights in KMS too, or is refused what is theirs.',
}

type Calls = Pick<Kms, 'generateDataKey' | 'decrypt'>

/** MaxCompute hands on who asked, and forgets to say that it is the service. */
class AskedByUsers extends Kms {
  override generateDataKey(...[caller, request]: Parameters<Calls['generateDataKey']>) {
    return super.generateDataKey({ principal: caller.principal }, request)
  }

  override decrypt(...[caller, request]: Parameters<Calls['decrypt']>) {
    return super.decrypt({ principal: caller.principal }, request)
  }
}

export const connect = withParts({ kms: (settings) => new AskedByUsers(settings) })
