import { type CreateProjectRequest, Projects } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'ALG-2',
  costs: 'A project asked for as encrypted comes into being in the clear, past every policy.',
}

class ProjectsWithNone extends Projects {
  override createProject(principal: string, request: CreateProjectRequest) {
    const isNone = request.encryption?.algorithm === 'NONE'
    return super.createProject(principal, isNone ? { ...request, encryption: null } : request)
  }
}

export const connect = withParts({ projects: (needs) => new ProjectsWithNone(needs) })
