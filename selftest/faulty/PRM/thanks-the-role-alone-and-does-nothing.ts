import { OWNER } from '../../../reference-impl/index'
import { isRefusal } from '../../parts/refusals'
import { faulty, replacing } from '../../specimen'

/** The request is taken because of the role, and dropped later for want of RAM's authorisation. */
export const { fault, connect } = faulty(
  'PRM-3',
  'An administrator is told that the project is encrypted, and its rows lie in the open.',
  replacing('projects', (projects, { authorization }) => ({
    updateProjectBasicMeta(principal, request) {
      try {
        return projects.updateProjectBasicMeta(principal, request)
      } catch (error) {
        const project = projects.find(OWNER, request.project)
        const byRole = authorization.allowsByRole(principal, 'change basic properties', project)
        if (!byRole || !isRefusal(error, 'NO_PRIVILEGE')) throw error
        return projects.getProject(OWNER, { project: request.project })
      }
    },
  })),
)
