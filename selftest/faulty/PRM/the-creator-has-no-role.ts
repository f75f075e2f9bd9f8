import {
  type CreateProjectRequest,
  OWNER,
  Projects,
  type ProjectsNeeds,
} from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'PRM-6',
  costs: 'Who creates a project stands before a closed door, and the account has to let them in.',
}

/** Permission is checked, and then everything is made in the owner's name. */
class OwnedProjects extends Projects {
  readonly #authorization: ProjectsNeeds['authorization']

  constructor(needs: ProjectsNeeds) {
    super(needs)
    this.#authorization = needs.authorization
  }

  override createProject(principal: string, request: CreateProjectRequest) {
    this.#authorization.requireKnown(principal)
    this.#authorization.requireCreateProject(principal, request, Boolean(request.encryption))
    return super.createProject(OWNER, request)
  }
}

export const connect = withParts({ projects: (needs) => new OwnedProjects(needs) })
