import { isRefusal } from '../../parts/refusals'
import { faulty, replacing } from '../../specimen'

/** The project is created first, and its encryption is checked after that. */
export const { fault, connect } = faulty(
  'ALG-2',
  'The refused project is there all the same, unencrypted, and jobs begin to fill it.',
  replacing('projects', (projects) => ({
    createProject(principal, request) {
      try {
        return projects.createProject(principal, request)
      } catch (error) {
        if (isRefusal(error, 'ENCRYPTION_ALGORITHM_NOT_SUPPORTED')) {
          projects.createProject(principal, { ...request, encryption: null })
        }
        throw error
      }
    },
  })),
)
