import {
  Projects,
  ServiceError,
  type UpdateProjectBasicMetaRequest,
} from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'EXI-1',
  costs: 'Exactly the projects that have something to protect cannot be encrypted.',
}

class CautiousProjects extends Projects {
  override updateProjectBasicMeta(principal: string, request: UpdateProjectBasicMetaRequest) {
    const project = this.find(principal, request.project)
    if (!project.encryption && project.tables.size > 0) {
      throw new ServiceError('INVALID_PARAMETER', 400, `${project.name} is not empty`)
    }
    return super.updateProjectBasicMeta(principal, request)
  }
}

export const connect = withParts({ projects: (needs) => new CautiousProjects(needs) })
