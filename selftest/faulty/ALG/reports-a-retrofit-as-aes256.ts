import {
  type ProjectRequest,
  Projects,
  type UpdateProjectBasicMetaRequest,
} from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'ALG-6',
  costs: 'Of projects that were encrypted later nobody learns which cipher they really use.',
}

/** A record from before there was encryption has no place for the algorithm, and gets the default. */
class OldRecords extends Projects {
  readonly #old = new Set<string>()

  override updateProjectBasicMeta(principal: string, request: UpdateProjectBasicMetaRequest) {
    const project = super.updateProjectBasicMeta(principal, request)
    this.#old.add(project.name)
    return project
  }

  override getProject(principal: string, request: ProjectRequest) {
    const project = super.getProject(principal, request)
    if (!project.encryption || !this.#old.has(project.name)) return project
    return { ...project, encryption: { ...project.encryption, algorithm: 'AES256' as const } }
  }
}

export const connect = withParts({ projects: (needs) => new OldRecords(needs) })
