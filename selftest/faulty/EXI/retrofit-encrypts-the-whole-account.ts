import {
  type CreateProjectRequest,
  Projects,
  type UpdateProjectBasicMetaRequest,
} from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'EXI-1',
  costs: 'One project was to be encrypted; all are, and none of them can go back.',
}

class SweepingProjects extends Projects {
  readonly #names: string[] = []

  override createProject(principal: string, request: CreateProjectRequest) {
    const description = super.createProject(principal, request)
    this.#names.push(request.name)
    return description
  }

  override updateProjectBasicMeta(principal: string, request: UpdateProjectBasicMetaRequest) {
    const description = super.updateProjectBasicMeta(principal, request)
    const { encryption } = this.find(principal, request.project)
    for (const name of this.#names) this.find(principal, name).encryption ??= encryption
    return description
  }
}

export const connect = withParts({ projects: (needs) => new SweepingProjects(needs) })
