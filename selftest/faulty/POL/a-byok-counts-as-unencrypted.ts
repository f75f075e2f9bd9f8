import { Authorization, type CreateProjectRequest } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'POL-2',
  costs: 'Who follows the policy with a key of their own is refused all the same.',
}

/** The condition was written when there was the default key only. */
class OldAuthorization extends Authorization {
  override requireCreateProject(principal: string, place: CreateProjectRequest) {
    super.requireCreateProject(principal, place, place.encryption?.key.kind === 'default')
  }
}

export const connect = withParts({ authorization: (needs) => new OldAuthorization(needs) })
