import {
  Projects,
  ServiceError,
  type UpdateProjectBasicMetaRequest,
} from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'EXI-1',
  costs: 'Of the three algorithms on the page, an existing project has one to choose from.',
}

class SimpleProjects extends Projects {
  override updateProjectBasicMeta(principal: string, request: UpdateProjectBasicMetaRequest) {
    const { encryption } = this.find(principal, request.project)
    if (!encryption && request.encryption && request.encryption.algorithm !== 'AES256') {
      throw new ServiceError('ENCRYPTION_ALGORITHM_NOT_SUPPORTED', 400, 'it is AES256 or nothing')
    }
    return super.updateProjectBasicMeta(principal, request)
  }
}

export const connect = withParts({ projects: (needs) => new SimpleProjects(needs) })
