import {
  OWNER,
  Projects,
  ServiceError,
  type UpdateProjectBasicMetaRequest,
} from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'PRM-2',
  costs: 'The answer says no, and the project is encrypted for good.',
}

/** Roles are looked at when the answer is written. */
class HastyProjects extends Projects {
  override updateProjectBasicMeta(principal: string, request: UpdateProjectBasicMetaRequest) {
    try {
      return super.updateProjectBasicMeta(principal, request)
    } catch (error) {
      const isMember = this.find(OWNER, request.project).members.may(principal, 'use data')
      if (isMember && error instanceof ServiceError && error.code === 'NO_PRIVILEGE') {
        super.updateProjectBasicMeta(OWNER, request)
      }
      throw error
    }
  }
}

export const connect = withParts({ projects: (needs) => new HastyProjects(needs) })
