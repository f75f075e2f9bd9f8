/** Changes an encrypted project after a change of its encryption was refused. */
import type { EncryptionRequest, Project } from '../../reference-impl/index'
import { type Replacement, replacing } from '../replacing'
import { isRefusal } from './refusals'

export function afterARefusedChange(
  change: (project: Project, asked: EncryptionRequest | null) => void,
): Replacement {
  return replacing('projects', (projects) => ({
    updateProjectBasicMeta(principal, request) {
      try {
        return projects.updateProjectBasicMeta(principal, request)
      } catch (error) {
        if (isRefusal(error, 'ENCRYPTION_IMMUTABLE')) {
          change(projects.find(principal, request.project), request.encryption)
        }
        throw error
      }
    },
  }))
}
