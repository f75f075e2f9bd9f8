import {
  MasterKeyChoice,
  type MasterKeyChoiceNeeds,
  type ServiceCaller,
  ServiceError,
} from '../../../reference-impl/index'
import { choosingOnRetrofit } from '../../parts/choice-on-retrofit'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'BYOK-7',
  costs: 'An existing project is encrypted for good under a key that it may not use.',
}

class Trusting extends MasterKeyChoice {
  protected override byok(caller: ServiceCaller, region: string, keyId: string) {
    try {
      return super.byok(caller, region, keyId)
    } catch (error) {
      if (error instanceof ServiceError && error.code === 'ENCRYPTION_ROLE_NOT_GRANTED')
        return keyId
      throw error
    }
  }
}

export const connect = withParts(
  choosingOnRetrofit((needs: MasterKeyChoiceNeeds) => new Trusting(needs)),
)
