import {
  type CreateProjectRequest,
  Projects,
  type ProjectsNeeds,
} from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'NEW-1',
  costs: 'A project that was created is not there the next time that somebody asks.',
}

/** It lives as long as the request. */
class ForgetfulProjects extends Projects {
  readonly #needs: ProjectsNeeds

  constructor(needs: ProjectsNeeds) {
    super(needs)
    this.#needs = needs
  }

  override createProject(principal: string, request: CreateProjectRequest) {
    return new Projects(this.#needs).createProject(principal, request)
  }
}

export const connect = withParts({ projects: (needs) => new ForgetfulProjects(needs) })
