import { type CreateProjectRequest, Projects, ServiceError } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'NEW-1',
  costs: 'A name that every other project may have is refused as soon as encryption is asked for.',
}

/** The form with encryption has the limit of DataWorks' workspaces. */
const LONGEST = 23

class Narrow extends Projects {
  override createProject(principal: string, request: CreateProjectRequest) {
    if (request.encryption && request.name.length > LONGEST) {
      throw new ServiceError('INVALID_PARAMETER', 400, `more than ${LONGEST} characters`)
    }
    return super.createProject(principal, request)
  }
}

export const connect = withParts({ projects: (needs) => new Narrow(needs) })
