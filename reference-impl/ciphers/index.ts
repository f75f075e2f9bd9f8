/**
 * The ciphers of storage encryption, one file each, held to published vectors
 * (`vectors/README.md`). This is their door: choose one by the name that MaxCompute gives it.
 */

import { aes256 } from './aes256'
import { aesctr } from './aesctr'
import { ALGORITHMS, type Algorithm, type Cipher } from './cipher'
import { rc4 } from './rc4'

/** For whoever is done with an answer of a cipher, and wants its memory for the next. */
export { release } from '../memory'
/** What the reference draws keys and nonces from. */
export { systemRandom } from '../random'
export { type GcmSealed, openGcm, sealGcm } from './aes256'
export {
  ALGORITHMS,
  type Algorithm,
  type Cipher,
  DATA_KEY_BYTES,
  type Derivation,
  type EnvelopeCipher,
  IntegrityError,
  type Sealed,
} from './cipher'
export { secretKey } from './secret-key'

const CIPHERS: Readonly<Record<Algorithm, Cipher>> = { AES256: aes256, AESCTR: aesctr, RC4: rc4 }

/** Exact spelling only: `aes256` and `AES-256` are not names of an algorithm. */
export function isAlgorithm(name: string): name is Algorithm {
  return (ALGORITHMS as readonly string[]).includes(name)
}

export function cipherFor(algorithm: Algorithm): Cipher {
  return CIPHERS[algorithm]
}
