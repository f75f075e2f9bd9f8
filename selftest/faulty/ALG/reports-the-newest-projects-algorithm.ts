import {
  type Algorithm,
  type CreateProjectRequest,
  type ProjectRequest,
  Projects,
} from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'ALG-6',
  costs: 'Each new project changes what the console says of all the others.',
}

class ForgetfulProjects extends Projects {
  #newest: Algorithm | undefined

  override createProject(principal: string, request: CreateProjectRequest) {
    const project = super.createProject(principal, request)
    this.#newest = project.encryption?.algorithm ?? this.#newest
    return project
  }

  override getProject(principal: string, request: ProjectRequest) {
    const project = super.getProject(principal, request)
    if (!project.encryption) return project
    const { algorithm, key } = project.encryption
    return { ...project, encryption: { algorithm: this.#newest ?? algorithm, key } }
  }
}

export const connect = withParts({ projects: (needs) => new ForgetfulProjects(needs) })
