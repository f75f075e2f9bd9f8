import {
  MasterKeyChoice,
  type MasterKeyChoiceNeeds,
  type ServiceCaller,
} from '../../../reference-impl/index'
import { DataKeysOfAnyRegion } from '../../parts/data-keys-of-any-region'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'BYOK-2',
  costs: 'A project depends on a key abroad, and every read waits for another continent.',
}

/** KMS is asked where the key lies, so that KMS activated anywhere will do as well. */
class Worldwide extends MasterKeyChoice {
  readonly #kms: MasterKeyChoiceNeeds['kms']

  constructor(needs: MasterKeyChoiceNeeds) {
    super(needs)
    this.#kms = needs.kms
  }

  protected override byok(caller: ServiceCaller, region: string, keyId: string) {
    return super.byok(caller, this.#kms.regionOf(keyId) ?? region, keyId)
  }
}

export const connect = withParts({
  masterKeyChoice: (needs) => new Worldwide(needs),
  dataKeys: (needs) => new DataKeysOfAnyRegion(needs),
})
