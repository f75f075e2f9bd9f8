import { type CreateProjectRequest, OWNER, Projects } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'POL-3',
  costs: 'Who wanted none has encryption for good, and pays KMS for it.',
}

const AES256 = { algorithm: 'AES256', key: { kind: 'default' } } as const

class WellMeaningProjects extends Projects {
  override createProject(principal: string, request: CreateProjectRequest) {
    const encryption = request.encryption ?? (principal === OWNER ? null : AES256)
    return super.createProject(principal, { ...request, encryption })
  }
}

export const connect = withParts({ projects: (needs) => new WellMeaningProjects(needs) })
