import { ServiceError } from '../../../reference-impl/index'
import { faulty, replacing } from '../../specimen'

/** The limit of Hologres is applied to MaxCompute. */
export const { fault, connect } = faulty(
  'BYOK-2',
  'Outside of Shanghai nobody can use a key of their own.',
  replacing('masterKeyChoice', (choice) => ({
    byok(caller, region, keyId) {
      if (region === 'cn-shanghai') return choice.byok(caller, region, keyId)
      throw new ServiceError('ENCRYPTION_KEY_OF_OTHER_REGION', 400, 'only keys of cn-shanghai')
    },
  })),
)
