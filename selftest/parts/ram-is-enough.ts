/** RAM's authorisation is enough to encrypt an existing project, whatever role the user has. */
import { replacing } from '../replacing'

export const ramIsEnough = replacing('authorization', (authorization) => ({
  requireUpdateBasicMeta(principal, project) {
    if (authorization.allowsByRam(principal, 'odps:UpdateProjectBasicMeta', project)) return
    authorization.requireUpdateBasicMeta(principal, project)
  },
}))
