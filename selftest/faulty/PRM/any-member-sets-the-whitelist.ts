import { Projects, type SetPropertyRequest } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'PRM-5',
  costs: 'Everybody who may read can let the whole internet connect.',
}

class LaxProjects extends Projects {
  override setProperty(principal: string, request: SetPropertyRequest) {
    const { members, properties } = this.find(principal, request.project)
    if (request.property === 'ipWhitelist' && members.may(principal, 'use data')) {
      properties.set(request.property, request.value)
      return
    }
    super.setProperty(principal, request)
  }
}

export const connect = withParts({ projects: (needs) => new LaxProjects(needs) })
