import { ServiceError } from '../../../reference-impl/index'
import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'EXI-1',
  'Of the three algorithms on the page, an existing project has one to choose from.',
  replacing('projects', (projects) => ({
    updateProjectBasicMeta(principal, request) {
      const { encryption } = projects.find(principal, request.project)
      if (!encryption && request.encryption && request.encryption.algorithm !== 'AES256') {
        throw new ServiceError('ENCRYPTION_ALGORITHM_NOT_SUPPORTED', 400, 'it is AES256 or nothing')
      }
      return projects.updateProjectBasicMeta(principal, request)
    },
  })),
)
