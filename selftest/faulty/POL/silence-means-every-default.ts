import { type CreateProjectRequest, Projects } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'POL-6',
  costs: 'Who leaves encryption out finds the project in a region where their data must not lie.',
}

const ENCRYPTION = { algorithm: 'AES256', key: { kind: 'default' } } as const

/** A request without encryption is an old one, and gets the defaults of the service altogether. */
class DefaultingProjects extends Projects {
  override createProject(principal: string, request: CreateProjectRequest) {
    if (request.encryption !== undefined) return super.createProject(principal, request)
    const { name } = request
    return super.createProject(principal, { name, region: 'cn-hangzhou', encryption: ENCRYPTION })
  }
}

export const connect = withParts({ projects: (needs) => new DefaultingProjects(needs) })
