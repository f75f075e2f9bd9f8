import {
  MasterKeyChoice,
  type MasterKeyChoiceNeeds,
  type ServiceCaller,
} from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'KEY-3',
  costs: 'Departments that keep keys of their own find their data under the key of another.',
}

/** "The key" of an account was once the only one there could be. */
class Newest extends MasterKeyChoice {
  readonly #kms: MasterKeyChoiceNeeds['kms']

  constructor(needs: MasterKeyChoiceNeeds) {
    super(needs)
    this.#kms = needs.kms
  }

  protected override byok(caller: ServiceCaller, region: string, keyId: string) {
    const chosen = super.byok(caller, region, keyId)
    const { keys } = this.#kms.listKeys({ principal: caller.principal }, { region, pageSize: 100 })
    return keys.at(-1)?.keyId ?? chosen
  }
}

export const connect = withParts({ masterKeyChoice: (needs) => new Newest(needs) })
