import {
  isAlgorithm,
  Projects,
  type UpdateProjectBasicMetaRequest,
} from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'ALG-2',
  costs: 'An existing project asked to use another cipher says yes, and uses AES256.',
}

/** The name is checked where projects are created, and nowhere else. */
class TrustingProjects extends Projects {
  override updateProjectBasicMeta(principal: string, request: UpdateProjectBasicMetaRequest) {
    const { encryption } = request
    if (!encryption || isAlgorithm(encryption.algorithm)) {
      return super.updateProjectBasicMeta(principal, request)
    }
    const instead = { ...request, encryption: { ...encryption, algorithm: 'AES256' } }
    return super.updateProjectBasicMeta(principal, instead)
  }
}

export const connect = withParts({ projects: (needs) => new TrustingProjects(needs) })
