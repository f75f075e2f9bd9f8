import {
  MasterKeyChoice,
  type MasterKeyChoiceNeeds,
  type ServiceCaller,
} from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'KEY-2',
  costs: 'The user is billed for a key they never made, and may delete it by mistake.',
}

/** The key is made with the user's own call, once for each region. */
class Impersonating extends MasterKeyChoice {
  readonly #kms: MasterKeyChoiceNeeds['kms']
  readonly #made = new Map<string, string>()

  constructor(needs: MasterKeyChoiceNeeds) {
    super(needs)
    this.#kms = needs.kms
  }

  protected override defaultKey({ principal }: ServiceCaller, region: string) {
    const keyId = this.#made.get(region) ?? this.#kms.createKey({ principal }, { region }).keyId
    this.#made.set(region, keyId)
    return keyId
  }
}

export const connect = withParts({ masterKeyChoice: (needs) => new Impersonating(needs) })
