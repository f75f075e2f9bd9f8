import {
  MasterKeyChoice,
  type MasterKeyChoiceNeeds,
  type ServiceCaller,
} from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'KEY-1',
  costs: 'A key made for something else opens the data, and deleting it takes the data along.',
}

/** Whatever key there is in the region is taken before a new one is made. */
class Thrifty extends MasterKeyChoice {
  readonly #kms: MasterKeyChoiceNeeds['kms']

  constructor(needs: MasterKeyChoiceNeeds) {
    super(needs)
    this.#kms = needs.kms
  }

  protected override defaultKey(caller: ServiceCaller, region: string) {
    const serviceKey = super.defaultKey(caller, region)
    const { keys } = this.#kms.listKeys({ principal: caller.principal }, { region })
    return keys.find(({ keyId }) => keyId !== serviceKey)?.keyId ?? serviceKey
  }
}

export const connect = withParts({ masterKeyChoice: (needs) => new Thrifty(needs) })
