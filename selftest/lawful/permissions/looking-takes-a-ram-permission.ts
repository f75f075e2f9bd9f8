import { Authorization, type Project, ServiceError } from '../../../reference-impl/index'
import type { Freedom } from '../../specimen'
import { withParts } from '../../variation'

export const freedom: Freedom = {
  takes:
    'Who may look at a project’s configuration is not the page’s affair: here a RAM permission is ' +
    'asked for, whatever role one has.',
}

class StrictAuthorization extends Authorization {
  override requireGetProject(principal: string, project: Project): void {
    if (this.allowsByRam(principal, 'odps:GetProject', project)) return
    throw new ServiceError('NO_PRIVILEGE', 403, `${principal} may not look at ${project.name}`)
  }
}

export const connect = withParts({ authorization: (needs) => new StrictAuthorization(needs) })
