import { OWNER } from '../../../reference-impl/index'
import { faulty, replacing } from '../../specimen'

/** The user's permission is checked, and the owner is made the creator. */
export const { fault, connect } = faulty(
  'PRM-6',
  'Who creates a project stands before a closed door, and the account has to let them in.',
  replacing('projects', (projects, { authorization }) => ({
    createProject(principal, request) {
      authorization.requireKnown(principal)
      authorization.requireCreateProject(principal, request, Boolean(request.encryption))
      return projects.createProject(OWNER, request)
    },
  })),
)
