/**
 * The name of an algorithm passes the check, and the cipher is looked up by the exact name: without
 * one, rows stay plain.
 */
import { type Algorithm, isAlgorithm } from '../../reference-impl/index'
import { perSandbox, type Replacement, replacing } from '../replacing'

/** @param isAccepted names that are no algorithm's exact name and pass the check all the same */
export function acceptingWithoutCipher(isAccepted: (name: string) => boolean): Replacement {
  return perSandbox(() => [
    {
      algorithmNamed: (name) =>
        isAlgorithm(name) || isAccepted(name) ? (name as Algorithm) : undefined,
    },
    replacing('sealing', (sealing) => ({
      sealed: (chunk, encryption, dataKey) =>
        isAlgorithm(encryption.algorithm)
          ? sealing.sealed(chunk, encryption, dataKey)
          : sealing.plain(chunk),
    })),
  ])
}
