import { Authorization, type Project } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'PRM-6',
  costs: "Who may create projects of their own encrypts everybody's.",
}

class LaxAuthorization extends Authorization {
  override requireUpdateBasicMeta(principal: string, project: Project) {
    const mayCreate = this.allowsByRam(principal, 'odps:CreateProject', project)
    if (mayCreate && this.allowsByRam(principal, 'odps:UpdateProjectBasicMeta', project)) return
    super.requireUpdateBasicMeta(principal, project)
  }
}

export const connect = withParts({ authorization: (needs) => new LaxAuthorization(needs) })
