import { type ProjectRequest, Projects } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'ALG-6',
  costs: 'An auditor who asks which projects still use RC4 is told that none does.',
}

class RosyProjects extends Projects {
  override getProject(principal: string, request: ProjectRequest) {
    const project = super.getProject(principal, request)
    if (!project.encryption) return project
    return { ...project, encryption: { ...project.encryption, algorithm: 'AES256' as const } }
  }
}

export const connect = withParts({ projects: (needs) => new RosyProjects(needs) })
