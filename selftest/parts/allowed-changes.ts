/**
 * Some changes of a project's encryption are carried out, as if the project had no encryption yet.
 */
import {
  type Encryption,
  type EncryptionRequest,
  oneWayDoor,
  type Parts,
  type Project,
} from '../../reference-impl/index'
import { type Replacement, replacing } from '../replacing'

/** A change of an encrypted project; `current` is its encryption before. */
export interface Change {
  readonly principal: string
  readonly project: Project
  readonly current: Encryption
  readonly asked: EncryptionRequest | null
}

/** @param afterwards called when the change was carried out */
export function allowingChanges(
  isAllowed: (change: Change) => boolean,
  afterwards: (change: Change) => void = () => {},
): Replacement {
  return replacing('projects', (projects) => ({
    updateProjectBasicMeta(principal, request) {
      const project = projects.find(principal, request.project)
      const { encryption: current } = project
      const change = current && { principal, project, current, asked: request.encryption }
      if (!change || !isAllowed(change)) return projects.updateProjectBasicMeta(principal, request)
      project.encryption = null
      try {
        const description = projects.updateProjectBasicMeta(principal, request)
        afterwards(change)
        return description
      } catch (error) {
        project.encryption = current
        throw error
      }
    },
  }))
}

/** The key of an encrypted project can be replaced. Another algorithm is refused. */
export const withReplaceableKey: Partial<Parts> = {
  oneWayDoor: (current, asked) =>
    current && asked?.algorithm === current.algorithm ? 'pass' : oneWayDoor(current, asked),
}

type Configurations = Pick<Change, 'current' | 'asked'>

export function isSameKey({ current, asked }: Configurations): boolean {
  if (current.key.kind === 'default' || asked?.key.kind !== 'byok') {
    return current.key.kind === asked?.key.kind
  }
  return current.key.keyId === asked.key.keyId
}

export function isSameAlgorithm({ current, asked }: Configurations): boolean {
  return current.algorithm === asked?.algorithm
}

export function isSameConfiguration(change: Configurations): boolean {
  return isSameAlgorithm(change) && isSameKey(change)
}
