import { MasterKeyChoice, type ServiceCaller } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'BYOK-3',
  costs: 'A template whose variable was never set puts projects under the wrong key for good.',
}

class Lenient extends MasterKeyChoice {
  protected override byok(caller: ServiceCaller, region: string, keyId: string) {
    return keyId ? super.byok(caller, region, keyId) : this.defaultKey(caller, region)
  }
}

export const connect = withParts({ masterKeyChoice: (needs) => new Lenient(needs) })
