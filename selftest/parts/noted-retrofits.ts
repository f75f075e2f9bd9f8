/** For specimens that treat projects in another way when they were encrypted after their creation. */
import {
  type Parts,
  type Project,
  Projects,
  type ProjectsNeeds,
  type UpdateProjectBasicMetaRequest,
} from '../../reference-impl/index'

/** `note` is told of each project as soon as its encryption was switched on. */
export function notingRetrofits(note: (project: Project) => void): Partial<Parts> {
  return { projects: (needs) => new NotingProjects(needs, note) }
}

class NotingProjects extends Projects {
  readonly #note: (project: Project) => void

  constructor(needs: ProjectsNeeds, note: (project: Project) => void) {
    super(needs)
    this.#note = note
  }

  override updateProjectBasicMeta(principal: string, request: UpdateProjectBasicMetaRequest) {
    const project = this.find(principal, request.project)
    const wasPlain = project.encryption === null
    const description = super.updateProjectBasicMeta(principal, request)
    if (wasPlain && project.encryption) this.#note(project)
    return description
  }
}
