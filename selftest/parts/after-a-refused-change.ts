/** What becomes of an encrypted project when a change of its encryption was refused: a specimen says. */
import {
  type EncryptionRequest,
  type Parts,
  type Project,
  Projects,
  type ProjectsNeeds,
  ServiceError,
  type UpdateProjectBasicMetaRequest,
} from '../../reference-impl/index'

type Mischief = (project: Project, asked: EncryptionRequest | null) => void

export function afterARefusedChange(mischief: Mischief): Partial<Parts> {
  return { projects: (needs) => new MischievousProjects(needs, mischief) }
}

class MischievousProjects extends Projects {
  readonly #mischief: Mischief

  constructor(needs: ProjectsNeeds, mischief: Mischief) {
    super(needs)
    this.#mischief = mischief
  }

  override updateProjectBasicMeta(principal: string, request: UpdateProjectBasicMetaRequest) {
    try {
      return super.updateProjectBasicMeta(principal, request)
    } catch (error) {
      if (error instanceof ServiceError && error.code === 'ENCRYPTION_IMMUTABLE') {
        this.#mischief(this.find(principal, request.project), request.encryption)
      }
      throw error
    }
  }
}
