import { MasterKeyChoice, type ServiceCaller, ServiceError } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'BYOK-1',
  costs:
    'Who asked for a key of their own is under the service key, and cannot change it any more.',
}

/** Where KMS does not answer for the user, the service's own key will do. */
class Helpful extends MasterKeyChoice {
  protected override byok(caller: ServiceCaller, region: string, keyId: string) {
    try {
      return super.byok(caller, region, keyId)
    } catch (error) {
      const isMissing =
        error instanceof ServiceError && error.code === 'ENCRYPTION_KMS_NOT_ACTIVATED'
      if (isMissing) return this.defaultKey(caller, region)
      throw error
    }
  }
}

export const connect = withParts({ masterKeyChoice: (needs) => new Helpful(needs) })
