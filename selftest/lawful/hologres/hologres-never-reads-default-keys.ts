import { checkLimits, ServiceError } from '../../../reference-impl/index'
import { lawful } from '../../specimen'

export const { freedom, connect } = lawful(
  'Which Hologres reads projects under a default key the pages do not agree upon: here none does, ' +
    'because only BYOKs of one region are read at all.',
  {
    checkLimits: (read) => {
      if (read.key.kind === 'byok') return checkLimits(read)
      throw new ServiceError('HOLOGRES_KEY_REGION_NOT_SUPPORTED', 400, 'It is no BYOK')
    },
  },
)
