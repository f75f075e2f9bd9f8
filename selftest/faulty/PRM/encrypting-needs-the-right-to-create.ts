import { Authorization, type Project, ServiceError } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'PRM-1',
  costs:
    'Who is to encrypt projects has to be given the right to create them, against least privilege.',
}

class GreedyAuthorization extends Authorization {
  override requireUpdateBasicMeta(principal: string, project: Project) {
    super.requireUpdateBasicMeta(principal, project)
    if (this.allowsByRam(principal, 'odps:CreateProject', project)) return
    throw new ServiceError('NO_PRIVILEGE', 403, `${principal} lacks odps:CreateProject`)
  }
}

export const connect = withParts({ authorization: (needs) => new GreedyAuthorization(needs) })
