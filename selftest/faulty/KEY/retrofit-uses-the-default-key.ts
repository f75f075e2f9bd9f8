import { MasterKeyChoice, type ServiceCaller } from '../../../reference-impl/index'
import { choosingOnRetrofit } from '../../parts/choice-on-retrofit'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'KEY-3',
  costs: 'A project that was encrypted later reports the BYOK and lies under another key.',
}

class Noting extends MasterKeyChoice {
  protected override byok(caller: ServiceCaller, region: string, keyId: string) {
    super.byok(caller, region, keyId)
    return this.defaultKey(caller, region)
  }
}

export const connect = withParts(choosingOnRetrofit((needs) => new Noting(needs)))
