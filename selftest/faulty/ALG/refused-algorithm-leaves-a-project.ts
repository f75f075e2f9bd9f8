import { type CreateProjectRequest, Projects, ServiceError } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'ALG-2',
  costs: 'The refused project is there all the same, unencrypted, and jobs begin to fill it.',
}

/** The project is put into the catalogue first, and its encryption is looked at second. */
class HastyProjects extends Projects {
  override createProject(principal: string, request: CreateProjectRequest) {
    try {
      return super.createProject(principal, request)
    } catch (error) {
      if (error instanceof ServiceError && error.code === 'ENCRYPTION_ALGORITHM_NOT_SUPPORTED') {
        super.createProject(principal, { ...request, encryption: null })
      }
      throw error
    }
  }
}

export const connect = withParts({ projects: (needs) => new HastyProjects(needs) })
