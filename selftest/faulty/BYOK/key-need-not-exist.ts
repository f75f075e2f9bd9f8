import { MasterKeyChoice, type ServiceCaller, ServiceError } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'BYOK-3',
  costs: 'A mistyped key makes a project that can never be written to, nor mended.',
}

/** The key is looked up for its state, and no state is not a bad state. */
class Trusting extends MasterKeyChoice {
  protected override byok(caller: ServiceCaller, region: string, keyId: string) {
    try {
      return super.byok(caller, region, keyId)
    } catch (error) {
      if (error instanceof ServiceError && error.code === 'ENCRYPTION_KEY_NOT_FOUND') return keyId
      throw error
    }
  }
}

export const connect = withParts({ masterKeyChoice: (needs) => new Trusting(needs) })
