import { type CreateProjectRequest, Projects } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'NEW-1',
  costs: 'Who said no is encrypted for ever, and finds calls to KMS on the bill.',
}

class SafetyFirst extends Projects {
  override createProject(principal: string, request: CreateProjectRequest) {
    if (request.encryption !== null) return super.createProject(principal, request)
    const encryption = { algorithm: 'AES256', key: { kind: 'default' as const } }
    return super.createProject(principal, { ...request, encryption })
  }
}

export const connect = withParts({ projects: (needs) => new SafetyFirst(needs) })
