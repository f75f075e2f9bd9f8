import { type CreateProjectRequest, Projects } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'NEW-3',
  costs: 'Scripts that never heard of encryption make projects that depend on KMS, for good.',
}

class SafetyFirst extends Projects {
  override createProject(principal: string, request: CreateProjectRequest) {
    if (request.encryption !== undefined) return super.createProject(principal, request)
    const encryption = { algorithm: 'AES256', key: { kind: 'default' as const } }
    return super.createProject(principal, { ...request, encryption })
  }
}

export const connect = withParts({ projects: (needs) => new SafetyFirst(needs) })
