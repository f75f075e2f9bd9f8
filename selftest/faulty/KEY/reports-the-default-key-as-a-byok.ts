import { type ProjectRequest, Projects } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'KEY-7',
  costs: 'An audit counts projects as being under keys of their own that never were.',
}

/** Whatever the choice was, the id of the key behind it is shown. */
class Literal extends Projects {
  override getProject(principal: string, request: ProjectRequest) {
    const project = super.getProject(principal, request)
    const { encryption } = this.find(principal, request.project)
    if (!encryption) return project
    const { algorithm, masterKeyId: keyId } = encryption
    return { ...project, encryption: { algorithm, key: { kind: 'byok' as const, keyId } } }
  }
}

export const connect = withParts({ projects: (needs) => new Literal(needs) })
