/**
 * Encryption of a project goes one way: off, then on, then nothing more
 * (https://www.alibabacloud.com/help/en/maxcompute/user-guide/storage-encryption, "Scope and
 * limitations").
 */

import type { Encryption, EncryptionRequest } from './project'

/** `pass`: encrypt it now. `stay`: what is asked for is so already. `shut`: it is to be refused. */
export type Passage = 'pass' | 'stay' | 'shut'
export type OneWayDoor = (current: Encryption | null, asked: EncryptionRequest | null) => Passage

/**
 * The page calls the whole configuration unchangeable and names two changes; a change of the key is
 * not among them, and falls under the whole here. The identical configuration is refused too,
 * because encryption "can be enabled only for projects that do not already have it enabled".
 */
export const oneWayDoor: OneWayDoor = (current, asked) => {
  if (current) return 'shut'
  return asked ? 'pass' : 'stay'
}
