import {
  type CreateProjectRequest,
  type ProjectRequest,
  Projects,
} from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'NEW-3',
  costs: 'A project that says it is not encrypted pays for calls to KMS and stops when KMS does.',
}

/** Encrypted by default, and shown as it was asked for. */
class Secretive extends Projects {
  readonly #secret = new Set<string>()

  override createProject(principal: string, request: CreateProjectRequest) {
    if (request.encryption) return super.createProject(principal, request)
    const encryption = { algorithm: 'AES256', key: { kind: 'default' as const } }
    const project = super.createProject(principal, { ...request, encryption })
    this.#secret.add(request.name)
    return { ...project, encryption: null }
  }

  override getProject(principal: string, request: ProjectRequest) {
    const project = super.getProject(principal, request)
    return this.#secret.has(request.project) ? { ...project, encryption: null } : project
  }
}

export const connect = withParts({ projects: (needs) => new Secretive(needs) })
