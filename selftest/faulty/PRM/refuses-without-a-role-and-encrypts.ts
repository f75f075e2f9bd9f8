import { OWNER } from '../../../reference-impl/index'
import { isRefusal } from '../../parts/refusals'
import { faulty, replacing } from '../../specimen'

/** RAM is asked first, the change is made, and the role is checked after that. */
export const { fault, connect } = faulty(
  'PRM-3',
  'The answer says that the role is missing, and the project is encrypted for good.',
  replacing('projects', (projects, { authorization }) => ({
    updateProjectBasicMeta(principal, request) {
      try {
        return projects.updateProjectBasicMeta(principal, request)
      } catch (error) {
        const project = projects.find(OWNER, request.project)
        const byRam = authorization.allowsByRam(principal, 'odps:UpdateProjectBasicMeta', project)
        if (byRam && isRefusal(error, 'NO_PRIVILEGE')) {
          projects.updateProjectBasicMeta(OWNER, request)
        }
        throw error
      }
    },
  })),
)
