import { Authorization, type Project } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'POL-5',
  costs: 'The policy that is to force encryption keeps old projects from being encrypted.',
}

/** One check for creating and changing: it sees that the project is not encrypted. */
class SharedAuthorization extends Authorization {
  override requireUpdateBasicMeta(principal: string, project: Project) {
    super.requireUpdateBasicMeta(principal, project)
    this.requireCreateProject(principal, project, project.encryption !== null)
  }
}

export const connect = withParts({ authorization: (needs) => new SharedAuthorization(needs) })
