import { checkLimits, ServiceError } from '../../../reference-impl/index'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'HOL-3',
  'The one region that is promised does not work.',
  {
    checkLimits: (read) => {
      checkLimits(read)
      if (read.key.kind === 'default') return
      throw new ServiceError('HOLOGRES_KEY_REGION_NOT_SUPPORTED', 400, 'no BYOK is supported yet')
    },
  },
)
