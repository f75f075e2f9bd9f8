import {
  type CreateProjectRequest,
  type KeyChoice,
  type ProjectRequest,
  Projects,
} from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'KEY-7',
  costs: 'The console names the wrong key, and the right one is disabled in good faith.',
}

class Confusing extends Projects {
  #last: KeyChoice | undefined

  override createProject(principal: string, request: CreateProjectRequest) {
    const project = super.createProject(principal, request)
    this.#last = project.encryption?.key ?? this.#last
    return project
  }

  override getProject(principal: string, request: ProjectRequest) {
    const project = super.getProject(principal, request)
    if (!project.encryption) return project
    const { algorithm, key } = project.encryption
    return { ...project, encryption: { algorithm, key: this.#last ?? key } }
  }
}

export const connect = withParts({ projects: (needs) => new Confusing(needs) })
