import {
  MasterKeyChoice,
  type MasterKeyChoiceNeeds,
  type ServiceCaller,
  ServiceError,
} from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'KEY-1',
  costs: 'Who brings no key is sent away until somebody has created one by hand.',
}

/** Looks for a key in the region, and expects that somebody made it. */
class Waiting extends MasterKeyChoice {
  readonly #kms: MasterKeyChoiceNeeds['kms']

  constructor(needs: MasterKeyChoiceNeeds) {
    super(needs)
    this.#kms = needs.kms
  }

  protected override defaultKey(caller: ServiceCaller, region: string) {
    const [first] = this.#kms.listKeys({ principal: caller.principal }, { region }).keys
    if (first) return first.keyId
    throw new ServiceError('ENCRYPTION_KEY_NOT_FOUND', 404, 'there is no default key yet')
  }
}

export const connect = withParts({ masterKeyChoice: (needs) => new Waiting(needs) })
