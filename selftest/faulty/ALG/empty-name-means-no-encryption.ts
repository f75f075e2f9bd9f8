import { type CreateProjectRequest, Projects } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'ALG-5',
  costs: 'A form sent with one field left empty makes an unencrypted project, and says yes.',
}

class LenientProjects extends Projects {
  override createProject(principal: string, request: CreateProjectRequest) {
    const isEmpty = request.encryption?.algorithm.trim() === ''
    return super.createProject(principal, isEmpty ? { ...request, encryption: null } : request)
  }
}

export const connect = withParts({ projects: (needs) => new LenientProjects(needs) })
