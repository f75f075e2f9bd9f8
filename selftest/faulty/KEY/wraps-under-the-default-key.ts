import { MasterKeyChoice, type ServiceCaller } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'KEY-3',
  costs: 'The key of their own that somebody pays for and could disable protects nothing.',
}

/** The BYOK is checked, noted and never used. */
class Noting extends MasterKeyChoice {
  protected override byok(caller: ServiceCaller, region: string, keyId: string) {
    super.byok(caller, region, keyId)
    return this.defaultKey(caller, region)
  }
}

export const connect = withParts({ masterKeyChoice: (needs) => new Noting(needs) })
