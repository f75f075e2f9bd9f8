import { Authorization, type Project } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'PRM-3',
  costs: 'A policy for reading configurations lets administrators rewrite them.',
}

class MistakenAuthorization extends Authorization {
  override requireUpdateBasicMeta(principal: string, project: Project) {
    const byRam = this.allowsByRam(principal, 'odps:GetProject', project)
    if (byRam && this.allowsByRole(principal, 'change basic properties', project)) return
    super.requireUpdateBasicMeta(principal, project)
  }
}

export const connect = withParts({ authorization: (needs) => new MistakenAuthorization(needs) })
