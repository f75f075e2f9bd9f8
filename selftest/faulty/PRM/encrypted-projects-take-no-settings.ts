import { Projects, ServiceError, type SetPropertyRequest } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'PRM-4',
  costs: 'Once a project is encrypted, nobody can shut out an address any more.',
}

/** That the configuration cannot be changed is taken to mean all of it. */
class FrozenProjects extends Projects {
  override setProperty(principal: string, request: SetPropertyRequest) {
    if (this.find(principal, request.project).encryption) {
      throw new ServiceError('ENCRYPTION_IMMUTABLE', 409, `${request.project} cannot be changed`)
    }
    super.setProperty(principal, request)
  }
}

export const connect = withParts({ projects: (needs) => new FrozenProjects(needs) })
