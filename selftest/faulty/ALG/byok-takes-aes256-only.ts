import { ServiceError } from '../../../reference-impl/index'
import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'ALG-1',
  'Who brings a key of their own has one algorithm left of the three on the page.',
  replacing('projects', (projects) => ({
    createProject(principal, request) {
      const { encryption } = request
      if (encryption?.key.kind === 'byok' && encryption.algorithm !== 'AES256') {
        throw new ServiceError('ENCRYPTION_ALGORITHM_NOT_SUPPORTED', 400, 'a BYOK goes with AES256')
      }
      return projects.createProject(principal, request)
    },
  })),
)
