import { type ProjectRequest, Projects } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'KEY-7',
  costs: 'Whoever is about to delete a key is told that no project uses it.',
}

class Simplifying extends Projects {
  override getProject(principal: string, request: ProjectRequest) {
    const project = super.getProject(principal, request)
    if (!project.encryption) return project
    return { ...project, encryption: { ...project.encryption, key: { kind: 'default' as const } } }
  }
}

export const connect = withParts({ projects: (needs) => new Simplifying(needs) })
