import { MasterKeyChoice, type ServiceCaller, ServiceError } from '../../../reference-impl/index'
import { choosingOnRetrofit } from '../../parts/choice-on-retrofit'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'BYOK-7',
  costs: 'Who needs a key of their own has to copy an existing project into a new one.',
}

class Plain extends MasterKeyChoice {
  protected override byok(_caller: ServiceCaller, _region: string, keyId: string): string {
    throw new ServiceError('INVALID_PARAMETER', 400, `${keyId}: for new projects only`)
  }
}

export const connect = withParts(choosingOnRetrofit((needs) => new Plain(needs)))
