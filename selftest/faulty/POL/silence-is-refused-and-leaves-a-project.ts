import {
  type CreateProjectRequest,
  OWNER,
  Projects,
  ServiceError,
} from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'POL-6',
  costs: 'The refused project is there, unencrypted and past the policy, and its name is taken.',
}

/** The project is registered first, and permission is asked for while the encryption is set up. */
class HastyProjects extends Projects {
  override createProject(principal: string, request: CreateProjectRequest) {
    try {
      return super.createProject(principal, request)
    } catch (error) {
      const isSilent = request.encryption === undefined
      if (isSilent && error instanceof ServiceError && error.code === 'NO_PRIVILEGE') {
        super.createProject(OWNER, request)
      }
      throw error
    }
  }
}

export const connect = withParts({ projects: (needs) => new HastyProjects(needs) })
