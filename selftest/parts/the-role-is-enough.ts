/** The role Super_Administrator is enough to encrypt an existing project, without RAM. */
import { replacing } from '../replacing'

export const theRoleIsEnough = replacing('authorization', (authorization) => ({
  requireUpdateBasicMeta(principal, project) {
    if (authorization.allowsByRole(principal, 'change basic properties', project)) return
    authorization.requireUpdateBasicMeta(principal, project)
  },
}))
