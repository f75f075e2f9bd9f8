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
  costs: 'A project in Shanghai stops when KMS in Beijing does, against what the page promises.',
}

/** Of a region's name only the part before the hyphen is compared. */
class Nationwide extends MasterKeyChoice {
  readonly #kms: MasterKeyChoiceNeeds['kms']

  constructor(needs: MasterKeyChoiceNeeds) {
    super(needs)
    this.#kms = needs.kms
  }

  protected override byok(caller: ServiceCaller, region: string, keyId: string) {
    const keyRegion = this.#kms.regionOf(keyId) ?? region
    const isSameCountry = keyRegion.split('-')[0] === region.split('-')[0]
    return super.byok(caller, isSameCountry ? keyRegion : region, keyId)
  }
}

export const connect = withParts({
  masterKeyChoice: (needs) => new Nationwide(needs),
  dataKeys: (needs) => new DataKeysOfAnyRegion(needs),
})
