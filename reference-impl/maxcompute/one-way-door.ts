/**
 * The rule that encryption of a project can be switched on once, and never changed or switched off
 * (https://www.alibabacloud.com/help/en/maxcompute/user-guide/storage-encryption, "Scope and
 * limitations").
 */

import type { Encryption, EncryptionRequest } from './project'

/** `pass`: encrypt the project. `stay`: nothing to change. `shut`: refuse. */
export type Passage = 'pass' | 'stay' | 'shut'
export type OneWayDoor = (current: Encryption | null, asked: EncryptionRequest | null) => Passage

/**
 * The page says that the configuration cannot be changed, and names two changes. It does not name a
 * change of the key; here that is refused too. The identical configuration is also refused, because
 * encryption "can be enabled only for projects that do not already have it enabled".
 */
export const oneWayDoor: OneWayDoor = (current, asked) => {
  if (current) return 'shut'
  return asked ? 'pass' : 'stay'
}
