import { ServiceError } from '../../../reference-impl/index'
import { faulty, replacing } from '../../specimen'

/** MaxCompute looks for a key of the region and does not create one. */
export const { fault, connect } = faulty(
  'KEY-1',
  'Who brings no key is sent away until somebody has created one by hand.',
  replacing('masterKeyChoice', (_choice, { kms }) => ({
    defaultKey(caller, region) {
      const [first] = kms.listKeys({ principal: caller.principal }, { region }).keys
      if (first) return first.keyId
      throw new ServiceError('ENCRYPTION_KEY_NOT_FOUND', 404, 'there is no default key yet')
    },
  })),
)
