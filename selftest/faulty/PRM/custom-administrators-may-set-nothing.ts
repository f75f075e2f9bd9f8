import { Authorization, type Project, ServiceError } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'PRM-4',
  costs: 'Roles that were made for the whitelist are of no use for it.',
}

class StrictAuthorization extends Authorization {
  override requireSetProperty(principal: string, project: Project) {
    super.requireSetProperty(principal, project)
    if (project.members.mayGive(principal, 'custom-admin')) return
    throw new ServiceError('NO_PRIVILEGE', 403, `${principal} has a role of the project's own`)
  }
}

export const connect = withParts({ authorization: (needs) => new StrictAuthorization(needs) })
