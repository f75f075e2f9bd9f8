/**
 * What every cipher of this room is: a data key and plaintext in, sealed bytes out, with all that
 * the holder of the data key needs to open them again.
 */

import type { KeyObject } from 'node:crypto'
import type { RandomBytes } from '../random'

/**
 * The algorithms of MaxCompute storage encryption, spelled as its pick-list and API spell them
 * (https://www.alibabacloud.com/help/en/maxcompute/user-guide/storage-encryption).
 */
export const ALGORITHMS = ['AES256', 'AESCTR', 'RC4'] as const
export type Algorithm = (typeof ALGORITHMS)[number]

/** What an algorithm really is in storage. The documentation names neither mode nor nonce. */
export type EnvelopeCipher = 'aes-256-gcm' | 'aes-256-ctr' | 'rc4'

/** Every data key, whatever it is used for, in bytes. */
export const DATA_KEY_BYTES = 32

/** HKDF (RFC 5869) from the data key to the 32 bytes that the cipher really uses. */
export interface Derivation {
  readonly hash: 'sha256'
  readonly salt: Buffer
  readonly info: Buffer
}

export interface Sealed {
  /** Exactly as long as the plaintext. */
  readonly ciphertext: Buffer
  /** 12 bytes for GCM, 16 for CTR; RC4 takes none. */
  readonly iv?: Buffer
  /** 16 bytes; GCM only. */
  readonly tag?: Buffer
  /** RC4 only; left out, the data key itself is the cipher's key. */
  readonly derivation?: Derivation
}

/** A key serves any number of calls. Both directions read their input in place and allocate one buffer: the output. */
export interface Cipher {
  readonly algorithm: Algorithm
  readonly envelopeCipher: EnvelopeCipher
  /**
   * Never repeats a key stream: what keeps two calls apart is drawn from `random` each time.
   *
   * @throws RangeError when the data key is not 32 bytes.
   */
  encrypt(dataKey: KeyObject, plaintext: Buffer, random: RandomBytes): Sealed
  /**
   * @throws RangeError when the data key or a part of `sealed` has the wrong shape.
   * @throws IntegrityError when the cipher can tell that the bytes or the key are not the ones
   * sealed.
   */
  decrypt(dataKey: KeyObject, sealed: Sealed): Buffer
}

/** The sealed bytes were changed, or the key is another one. Only GCM can tell. */
export class IntegrityError extends Error {
  override readonly name = 'IntegrityError'
}
