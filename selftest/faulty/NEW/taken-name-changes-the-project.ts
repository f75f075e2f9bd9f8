import {
  type CreateProjectRequest,
  isAlgorithm,
  Projects,
  type ProjectsNeeds,
} from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'NEW-1',
  costs: 'Creating a project by a name that is taken changes the cipher of the one that has it.',
}

/** "Create or update" in one call. */
class Upserting extends Projects {
  readonly #choice: ProjectsNeeds['masterKeyChoice']
  readonly #created = new Set<string>()

  constructor(needs: ProjectsNeeds) {
    super(needs)
    this.#choice = needs.masterKeyChoice
  }

  override createProject(principal: string, request: CreateProjectRequest) {
    const { name, region, encryption } = request
    if (!this.#created.has(name) || !encryption || !isAlgorithm(encryption.algorithm)) {
      const project = super.createProject(principal, request)
      this.#created.add(name)
      return project
    }
    const { algorithm, key } = encryption
    const caller = { principal, service: 'odps' as const, project: name }
    const masterKeyId = this.#choice.resolve(caller, region, key)
    this.find(principal, name).encryption = { algorithm, key, masterKeyId }
    return this.getProject(principal, { project: name })
  }
}

export const connect = withParts({ projects: (needs) => new Upserting(needs) })
