import { MasterKeyChoice, type ServiceCaller } from '../../../reference-impl/index'
import { DataKeysOfAnyRegion } from '../../parts/data-keys-of-any-region'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'KEY-6',
  costs: 'Data that must stay within one region depends on a key, and calls, in another.',
}

class Central extends MasterKeyChoice {
  protected override defaultKey(caller: ServiceCaller) {
    return super.defaultKey(caller, 'cn-shanghai')
  }
}

export const connect = withParts({
  masterKeyChoice: (needs) => new Central(needs),
  dataKeys: (needs) => new DataKeysOfAnyRegion(needs),
})
