import { Authorization, type Project, ServiceError } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'PRM-4',
  costs: 'Every small setting has to wait for the few who have the highest role.',
}

class StrictAuthorization extends Authorization {
  override requireSetProperty(principal: string, project: Project) {
    if (this.allowsByRole(principal, 'change basic properties', project)) return
    throw new ServiceError('NO_PRIVILEGE', 403, `${principal} is no Super_Administrator`)
  }
}

export const connect = withParts({ authorization: (needs) => new StrictAuthorization(needs) })
