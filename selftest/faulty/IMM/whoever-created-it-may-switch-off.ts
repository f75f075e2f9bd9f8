import { type CreateProjectRequest, OWNER } from '../../../reference-impl/index'
import { type Change, ProjectsLeftOpen } from '../../parts/projects-left-open'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'IMM-5',
  costs: 'The developer who once created the project can open it for good.',
}

class CreatorsProjects extends ProjectsLeftOpen {
  readonly #creators = new Map<string, string>()

  override createProject(principal: string, request: CreateProjectRequest) {
    const description = super.createProject(principal, request)
    if (principal !== OWNER) this.#creators.set(request.name, principal)
    return description
  }

  protected override isOpen({ asked, principal, project }: Change) {
    return !asked && this.#creators.get(project.name) === principal
  }
}

export const connect = withParts({ projects: (needs) => new CreatorsProjects(needs) })
