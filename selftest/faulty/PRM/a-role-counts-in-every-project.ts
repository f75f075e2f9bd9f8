import {
  type AssignRoleRequest,
  type CreateProjectRequest,
  OWNER,
  Projects,
} from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'PRM-3',
  costs: 'Who administers a playground administers the payroll too.',
}

class SharingProjects extends Projects {
  readonly #names: string[] = []

  override createProject(principal: string, request: CreateProjectRequest) {
    const description = super.createProject(principal, request)
    this.#names.push(request.name)
    return description
  }

  override assignRole(principal: string, request: AssignRoleRequest) {
    super.assignRole(principal, request)
    for (const name of this.#names) {
      this.find(OWNER, name).members.assign(request.principal, request.role)
    }
  }
}

export const connect = withParts({ projects: (needs) => new SharingProjects(needs) })
