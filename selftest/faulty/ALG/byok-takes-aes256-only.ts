import { type CreateProjectRequest, Projects, ServiceError } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'ALG-1',
  costs: 'Who brings a key of their own has one algorithm left of the three on the page.',
}

class PickyProjects extends Projects {
  override createProject(principal: string, request: CreateProjectRequest) {
    const { encryption } = request
    if (encryption?.key.kind === 'byok' && encryption.algorithm !== 'AES256') {
      throw new ServiceError('ENCRYPTION_ALGORITHM_NOT_SUPPORTED', 400, 'a BYOK goes with AES256')
    }
    return super.createProject(principal, request)
  }
}

export const connect = withParts({ projects: (needs) => new PickyProjects(needs) })
