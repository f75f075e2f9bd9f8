/** Projects whose encryption can be changed after all, as if they had none yet: by whom, a specimen says. */
import {
  type Encryption,
  type EncryptionRequest,
  type Project,
  Projects,
  type UpdateProjectBasicMetaRequest,
} from '../../reference-impl/index'

/** The project as it was when the change was asked for. */
export interface Change {
  readonly principal: string
  readonly project: Project
  readonly current: Encryption
  readonly asked: EncryptionRequest | null
}

export abstract class ProjectsLeftOpen extends Projects {
  protected abstract isOpen(change: Change): boolean
  /** Once the change is made. */
  protected changed(_change: Change): void {}

  override updateProjectBasicMeta(principal: string, request: UpdateProjectBasicMetaRequest) {
    const project = this.find(principal, request.project)
    const { encryption: current } = project
    const change = current && { principal, project, current, asked: request.encryption }
    if (!change || !this.isOpen(change)) return super.updateProjectBasicMeta(principal, request)
    project.encryption = null
    try {
      const description = super.updateProjectBasicMeta(principal, request)
      this.changed(change)
      return description
    } catch (error) {
      project.encryption = current
      throw error
    }
  }
}

export function isSameKey({ current, asked }: Change): boolean {
  if (current.key.kind === 'default' || asked?.key.kind !== 'byok') {
    return current.key.kind === asked?.key.kind
  }
  return current.key.keyId === asked.key.keyId
}

export function isSameAlgorithm({ current, asked }: Change): boolean {
  return current.algorithm === asked?.algorithm
}
