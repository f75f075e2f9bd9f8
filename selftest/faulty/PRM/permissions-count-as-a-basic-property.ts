import {
  Projects,
  type ProjectsNeeds,
  type SetPropertyRequest,
} from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'PRM-4',
  costs: 'An Admin may change who connects, and not who reads.',
}

class StrictProjects extends Projects {
  readonly #authorization: ProjectsNeeds['authorization']

  constructor(needs: ProjectsNeeds) {
    super(needs)
    this.#authorization = needs.authorization
  }

  override setProperty(principal: string, request: SetPropertyRequest) {
    const project = this.find(principal, request.project)
    if (request.property === 'permissions') {
      this.#authorization.requireUpdateBasicMeta(principal, project)
    }
    super.setProperty(principal, request)
  }
}

export const connect = withParts({ projects: (needs) => new StrictProjects(needs) })
