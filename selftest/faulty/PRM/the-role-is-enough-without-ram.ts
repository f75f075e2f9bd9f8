import { Authorization, type Project } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'PRM-3',
  costs: 'The account cannot keep its encryption in hand: a project hands out the right by itself.',
}

class RoleAuthorization extends Authorization {
  override requireUpdateBasicMeta(principal: string, project: Project) {
    if (this.allowsByRole(principal, 'change basic properties', project)) return
    super.requireUpdateBasicMeta(principal, project)
  }
}

export const connect = withParts({ authorization: (needs) => new RoleAuthorization(needs) })
