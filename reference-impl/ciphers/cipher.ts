/**
 * The interface of all ciphers: encrypts plaintext with a data key, and returns everything that the
 * holder of the data key needs to decrypt it.
 */

import type { KeyObject } from 'node:crypto'
import type { RandomBytes } from '../random'

/**
 * The algorithms of MaxCompute storage encryption, spelled as in its console and API
 * (https://www.alibabacloud.com/help/en/maxcompute/user-guide/storage-encryption).
 */
export const ALGORITHMS = ['AES256', 'AESCTR', 'RC4'] as const
export type Algorithm = (typeof ALGORITHMS)[number]

/** The cipher in storage. The documentation specifies neither mode nor nonce. */
export type EnvelopeCipher = 'aes-256-gcm' | 'aes-256-ctr' | 'rc4'

/** Length of every data key, in bytes. */
export const DATA_KEY_BYTES = 32

/** HKDF (RFC 5869) from the data key to the 32 bytes of the cipher's key. */
export interface Derivation {
  readonly hash: 'sha256'
  readonly salt: Buffer
  readonly info: Buffer
}

export interface Sealed {
  /** As long as the plaintext. */
  readonly ciphertext: Buffer
  /** 12 bytes for GCM, 16 for CTR; absent for RC4. */
  readonly iv?: Buffer
  /** 16 bytes; GCM only. */
  readonly tag?: Buffer
  /** RC4 only. Absent: the data key itself is the cipher's key. */
  readonly derivation?: Derivation
}

/** Both directions do not change their input, and allocate one buffer, the output. */
export interface Cipher {
  readonly algorithm: Algorithm
  readonly envelopeCipher: EnvelopeCipher
  /**
   * Never repeats a key stream: each call takes its nonce or salt from `random`.
   *
   * @throws RangeError when the data key is not 32 bytes.
   */
  encrypt(dataKey: KeyObject, plaintext: Buffer, random: RandomBytes): Sealed
  /**
   * @throws RangeError when the data key or a part of `sealed` has the wrong shape.
   * @throws IntegrityError when the cipher authenticates, and the bytes or the key differ
   */
  decrypt(dataKey: KeyObject, sealed: Sealed): Buffer
}

/** The ciphertext was changed, or the key is another one. Only GCM detects this. */
export class IntegrityError extends Error {
  override readonly name = 'IntegrityError'
}
