import {
  Projects,
  type ProjectsNeeds,
  type UpdateProjectBasicMetaRequest,
} from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'BYOK-7',
  costs:
    'A refused key is in the configuration all the same, and the project takes no rows any more.',
}

/** The new configuration is saved first and checked second. */
class Hasty extends Projects {
  readonly #algorithmNamed: ProjectsNeeds['algorithmNamed']

  constructor(needs: ProjectsNeeds) {
    super(needs)
    this.#algorithmNamed = needs.algorithmNamed
  }

  override updateProjectBasicMeta(principal: string, request: UpdateProjectBasicMetaRequest) {
    const project = this.find(principal, request.project)
    const isPlain = project.encryption === null
    try {
      return super.updateProjectBasicMeta(principal, request)
    } catch (error) {
      const { algorithm = '', key } = request.encryption ?? {}
      const known = this.#algorithmNamed(algorithm)
      if (isPlain && known && key?.kind === 'byok') {
        project.encryption = { algorithm: known, key, masterKeyId: key.keyId }
      }
      throw error
    }
  }
}

export const connect = withParts({ projects: (needs) => new Hasty(needs) })
