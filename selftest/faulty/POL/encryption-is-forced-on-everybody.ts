import {
  Authorization,
  type CreateProjectRequest,
  OWNER,
  ServiceError,
} from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'POL-3',
  costs: 'Nobody has attached a policy, and still no unencrypted project can be created.',
}

class StrictAuthorization extends Authorization {
  override requireCreateProject(principal: string, place: CreateProjectRequest, isOn: boolean) {
    super.requireCreateProject(principal, place, isOn)
    if (isOn || principal === OWNER) return
    throw new ServiceError('NO_PRIVILEGE', 403, `${place.name} has to be encrypted`)
  }
}

export const connect = withParts({ authorization: (needs) => new StrictAuthorization(needs) })
