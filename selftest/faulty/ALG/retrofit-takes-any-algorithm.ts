import { isAlgorithm } from '../../../reference-impl/index'
import { faulty, replacing } from '../../specimen'

/** The name is checked only when a project is created. */
export const { fault, connect } = faulty(
  'ALG-2',
  'An existing project asked to use another cipher says yes, and uses AES256.',
  replacing('projects', (projects) => ({
    updateProjectBasicMeta(principal, request) {
      const { encryption } = request
      if (!encryption || isAlgorithm(encryption.algorithm)) {
        return projects.updateProjectBasicMeta(principal, request)
      }
      const instead = { ...request, encryption: { ...encryption, algorithm: 'AES256' } }
      return projects.updateProjectBasicMeta(principal, instead)
    },
  })),
)
