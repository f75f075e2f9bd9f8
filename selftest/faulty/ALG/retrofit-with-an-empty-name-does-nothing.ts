import { Projects, type UpdateProjectBasicMetaRequest } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'ALG-5',
  costs: 'Encrypting a project is answered with success, and nothing is ever encrypted.',
}

class LenientProjects extends Projects {
  override updateProjectBasicMeta(principal: string, request: UpdateProjectBasicMetaRequest) {
    const isEmpty = request.encryption?.algorithm === ''
    const asked = isEmpty ? { ...request, encryption: null } : request
    return super.updateProjectBasicMeta(principal, asked)
  }
}

export const connect = withParts({ projects: (needs) => new LenientProjects(needs) })
