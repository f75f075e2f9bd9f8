import { MasterKeyChoice, type ServiceCaller, ServiceError } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'BYOK-2',
  costs: 'Outside of Shanghai nobody can use a key of their own.',
}

/** What holds for Hologres was taken to hold for everything. */
class Shanghainese extends MasterKeyChoice {
  protected override byok(caller: ServiceCaller, region: string, keyId: string) {
    if (region === 'cn-shanghai') return super.byok(caller, region, keyId)
    throw new ServiceError('ENCRYPTION_KEY_OF_OTHER_REGION', 400, 'only keys of cn-shanghai')
  }
}

export const connect = withParts({ masterKeyChoice: (needs) => new Shanghainese(needs) })
