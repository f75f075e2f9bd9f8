import {
  MasterKeyChoice,
  type MasterKeyChoiceNeeds,
  type ServiceCaller,
} from '../../../reference-impl/index'
import { choosingOnRetrofit } from '../../parts/choice-on-retrofit'
import { DataKeysOfAnyRegion } from '../../parts/data-keys-of-any-region'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'BYOK-7',
  costs: 'What is refused for a new project is let through for the old ones, and cannot be undone.',
}

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
  ...choosingOnRetrofit((needs) => new Worldwide(needs)),
  dataKeys: (needs) => new DataKeysOfAnyRegion(needs),
})
