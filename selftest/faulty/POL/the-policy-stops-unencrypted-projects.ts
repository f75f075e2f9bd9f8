import { Authorization, type Project } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'POL-5',
  costs: 'On the day the policy is attached, every older project can no longer be administered.',
}

class SharedAuthorization extends Authorization {
  override requireSetProperty(principal: string, project: Project) {
    super.requireSetProperty(principal, project)
    this.requireCreateProject(principal, project, project.encryption !== null)
  }
}

export const connect = withParts({ authorization: (needs) => new SharedAuthorization(needs) })
