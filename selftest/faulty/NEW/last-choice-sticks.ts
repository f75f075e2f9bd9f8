import { type CreateProjectRequest, Projects } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'NEW-3',
  costs: 'What one project asked for is given to the next, which did not ask and cannot undo it.',
}

class Sticky extends Projects {
  #last: CreateProjectRequest['encryption']

  override createProject(principal: string, request: CreateProjectRequest) {
    const { encryption = this.#last } = request
    const project = super.createProject(principal, { ...request, encryption })
    this.#last = encryption
    return project
  }
}

export const connect = withParts({ projects: (needs) => new Sticky(needs) })
