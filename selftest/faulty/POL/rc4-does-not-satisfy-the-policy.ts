import { Authorization, type CreateProjectRequest } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'POL-5',
  costs:
    'A condition that knows yes and no only refuses what the page allows, and nobody can say why.',
}

class DiscerningAuthorization extends Authorization {
  override requireCreateProject(principal: string, place: CreateProjectRequest, isOn: boolean) {
    const isWeak = place.encryption?.algorithm === 'RC4'
    super.requireCreateProject(principal, place, isOn && !isWeak)
  }
}

export const connect = withParts({ authorization: (needs) => new DiscerningAuthorization(needs) })
