import { Authorization, type Project } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'PRM-2',
  costs: 'A role that is given out freely takes a step for the project that nobody can take back.',
}

class LaxAuthorization extends Authorization {
  override requireUpdateBasicMeta(principal: string, project: Project) {
    const byRam = this.allowsByRam(principal, 'odps:UpdateProjectBasicMeta', project)
    // Of the administrative roles, only Admin and higher ones may hand on roles.
    if (byRam && project.members.mayGive(principal, 'custom-admin')) return
    super.requireUpdateBasicMeta(principal, project)
  }
}

export const connect = withParts({ authorization: (needs) => new LaxAuthorization(needs) })
