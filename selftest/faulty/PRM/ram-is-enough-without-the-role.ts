import { Authorization, type Project } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'PRM-3',
  costs: 'Somebody with a broad policy encrypts projects of teams they do not belong to.',
}

class RamAuthorization extends Authorization {
  override requireUpdateBasicMeta(principal: string, project: Project) {
    const isStranger = !project.members.may(principal, 'look')
    const byRam = this.allowsByRam(principal, 'odps:UpdateProjectBasicMeta', project)
    if (isStranger && byRam) return
    super.requireUpdateBasicMeta(principal, project)
  }
}

export const connect = withParts({ authorization: (needs) => new RamAuthorization(needs) })
