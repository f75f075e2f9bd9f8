import { Authorization, type Project } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'PRM-2',
  costs: 'A role made up for one small task is enough for a step that cannot be taken back.',
}

class LaxAuthorization extends Authorization {
  override requireUpdateBasicMeta(principal: string, project: Project) {
    const byRam = this.allowsByRam(principal, 'odps:UpdateProjectBasicMeta', project)
    const isCustom =
      project.members.may(principal, 'change other properties') &&
      !project.members.mayGive(principal, 'custom-admin')
    if (byRam && isCustom) return
    super.requireUpdateBasicMeta(principal, project)
  }
}

export const connect = withParts({ authorization: (needs) => new LaxAuthorization(needs) })
