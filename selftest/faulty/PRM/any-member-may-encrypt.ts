import { Authorization, type Project } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'PRM-2',
  costs: 'Everybody who may read a table can bind the project to an algorithm and a key for good.',
}

class LaxAuthorization extends Authorization {
  override requireUpdateBasicMeta(principal: string, project: Project) {
    const byRam = this.allowsByRam(principal, 'odps:UpdateProjectBasicMeta', project)
    if (byRam && project.members.may(principal, 'use data')) return
    super.requireUpdateBasicMeta(principal, project)
  }
}

export const connect = withParts({ authorization: (needs) => new LaxAuthorization(needs) })
