/**
 * The ciphers of storage encryption: entry file of this folder. Tests compare each with published
 * vectors (`vectors/README.md`).
 */

import { aes256 } from './aes256'
import { aesctr } from './aesctr'
import { ALGORITHMS, type Algorithm, type Cipher } from './cipher'
import { rc4 } from './rc4'

/** Releases an output of a cipher, so that the next call can use its memory. */
export { release } from '../memory'
/** The generator for keys and nonces. */
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

/** Exact spelling only: `aes256` and `AES-256` are not algorithms. */
export function isAlgorithm(name: string): name is Algorithm {
  return (ALGORITHMS as readonly string[]).includes(name)
}

export function cipherFor(algorithm: Algorithm): Cipher {
  return CIPHERS[algorithm]
}
