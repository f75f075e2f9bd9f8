import { OWNER } from '../../../reference-impl/index'
import { isRefusal } from '../../parts/refusals'
import { faulty, replacing } from '../../specimen'

/** The project is created first, and permission is checked after that. */
export const { fault, connect } = faulty(
  'POL-6',
  'The refused project is there, unencrypted and past the policy, and its name is taken.',
  replacing('projects', (projects) => ({
    createProject(principal, request) {
      try {
        return projects.createProject(principal, request)
      } catch (error) {
        const isSilent = request.encryption === undefined
        if (isSilent && isRefusal(error, 'NO_PRIVILEGE')) {
          projects.createProject(OWNER, request)
        }
        throw error
      }
    },
  })),
)
