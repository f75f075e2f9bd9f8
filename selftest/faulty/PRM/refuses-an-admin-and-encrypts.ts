import { OWNER } from '../../../reference-impl/index'
import { isRefusal } from '../../parts/refusals'
import { faulty, replacing } from '../../specimen'

/** The change is made, and the role is checked after that. */
export const { fault, connect } = faulty(
  'PRM-2',
  'The answer says no, and the project is encrypted for good.',
  replacing('projects', (projects) => ({
    updateProjectBasicMeta(principal, request) {
      try {
        return projects.updateProjectBasicMeta(principal, request)
      } catch (error) {
        const isMember = projects.find(OWNER, request.project).members.may(principal, 'use data')
        if (isMember && isRefusal(error, 'NO_PRIVILEGE')) {
          projects.updateProjectBasicMeta(OWNER, request)
        }
        throw error
      }
    },
  })),
)
