import { Authorization, OWNER, type Project, ServiceError } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'PRM-1',
  costs:
    'The role that is meant for it is refused, and daily work needs the password of the account.',
}

class OwnersAuthorization extends Authorization {
  override requireUpdateBasicMeta(principal: string, project: Project) {
    super.requireUpdateBasicMeta(principal, project)
    if (principal === OWNER) return
    throw new ServiceError('NO_PRIVILEGE', 403, `${project.name} is the owner’s to encrypt`)
  }
}

export const connect = withParts({ authorization: (needs) => new OwnersAuthorization(needs) })
