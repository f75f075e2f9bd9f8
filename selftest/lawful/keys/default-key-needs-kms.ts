import {
  type Kms,
  MasterKeyChoice,
  type MasterKeyChoiceNeeds,
  OWNER,
  type ServiceCaller,
  ServiceError,
} from '../../../reference-impl/index'
import type { Freedom } from '../../specimen'
import { withParts } from '../../variation'

export const freedom: Freedom = {
  takes:
    'The page asks for KMS in the region with a BYOK, and shows its activation as a first step ' +
    'for everybody: without it there is no default key either.',
}

class CarefulChoice extends MasterKeyChoice {
  readonly #kms: Kms

  constructor(needs: MasterKeyChoiceNeeds) {
    super(needs)
    this.#kms = needs.kms
  }

  protected override defaultKey(caller: ServiceCaller, region: string): string {
    const status = this.#kms.describeAccountKmsStatus({ principal: OWNER }, { region })
    if (status.accountStatus === 'Enabled') return super.defaultKey(caller, region)
    throw new ServiceError('ENCRYPTION_KMS_NOT_ACTIVATED', 403, `KMS is not activated in ${region}`)
  }
}

export const connect = withParts({ masterKeyChoice: (needs) => new CarefulChoice(needs) })
