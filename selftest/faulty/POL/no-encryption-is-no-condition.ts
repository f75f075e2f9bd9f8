import { Authorization, type CreateProjectRequest } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'POL-1',
  costs: 'A condition that asks for "false" never fits, and unencrypted projects come into being.',
}

/** The condition key is sent along only where there is an encryption to speak of. */
class TerseAuthorization extends Authorization {
  override requireCreateProject(principal: string, place: CreateProjectRequest, isOn: boolean) {
    if (!isOn && this.allowsByRam(principal, 'odps:CreateProject', place)) return
    super.requireCreateProject(principal, place, isOn)
  }
}

export const connect = withParts({ authorization: (needs) => new TerseAuthorization(needs) })
