import { checkLimits, ServiceError } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'HOL-3',
  costs: 'The one region that is promised does not work.',
}

export const connect = withParts({
  checkLimits: (read) => {
    checkLimits(read)
    if (read.key.kind === 'default') return
    throw new ServiceError('HOLOGRES_KEY_REGION_NOT_SUPPORTED', 400, 'no BYOK is supported yet')
  },
})
