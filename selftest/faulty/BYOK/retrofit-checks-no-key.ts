import { MasterKeyChoice, type ServiceCaller } from '../../../reference-impl/index'
import { choosingOnRetrofit } from '../../parts/choice-on-retrofit'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'BYOK-7',
  costs: 'A mistyped key shuts an existing project to every write, for good.',
}

class Blind extends MasterKeyChoice {
  protected override byok(_caller: ServiceCaller, _region: string, keyId: string) {
    return keyId
  }
}

export const connect = withParts(choosingOnRetrofit((needs) => new Blind(needs)))
