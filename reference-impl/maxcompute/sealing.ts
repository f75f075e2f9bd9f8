/**
 * Storage encryption itself: what becomes of a chunk on its way into storage and back. Nothing here knows rows,
 * and nothing beyond here sees plaintext of an encrypted project.
 */

import { ALGORITHMS, type Algorithm, type Cipher } from '../ciphers'
import type { RandomBytes } from '../random'
import type { DataKey } from './data-keys'
import type { Encryption } from './project'
import { parseStoredObject, plainObject, sealedObject } from './stored-object'

export interface SealingNeeds {
  readonly cipherFor: (algorithm: Algorithm) => Cipher
  readonly random: RandomBytes
}

/** Whose data key it is, and who asks KMS for it, is up to the reader. */
export type UnwrapDataKey = (wrappedDataKey: Buffer) => Buffer

export class Sealing {
  readonly #cipherFor: (algorithm: Algorithm) => Cipher
  readonly #random: RandomBytes

  constructor({ cipherFor, random }: SealingNeeds) {
    this.#cipherFor = cipherFor
    this.#random = random
  }

  /** The parts of the object to be stored. They share no memory with the chunk. */
  plain(chunk: Buffer): readonly Buffer[] {
    return plainObject(Buffer.from(chunk))
  }

  /** As above, encrypted. */
  sealed(chunk: Buffer, encryption: Encryption, dataKey: DataKey): readonly Buffer[] {
    const cipher = this.#cipherFor(encryption.algorithm)
    const { ciphertext, ...opening } = cipher.encrypt(dataKey.plaintext, chunk, this.#random)
    const envelope = {
      cipher: cipher.envelopeCipher,
      keyId: encryption.masterKeyId,
      wrappedDataKey: dataKey.wrapped,
      ...opening,
    }
    return sealedObject(envelope, ciphertext)
  }

  /**
   * The chunk of an object, whichever way it was stored: a project that was encrypted later has both.
   *
   * @throws IntegrityError when the cipher can tell that the bytes were changed
   */
  open(bytes: Buffer, unwrap: UnwrapDataKey): Buffer {
    const { envelope, offset } = parseStoredObject(bytes)
    const chunk = bytes.subarray(offset)
    if (!envelope) return chunk
    const { cipher, wrappedDataKey, keyId: _, ...opening } = envelope
    return this.#cipherNamed(cipher).decrypt(unwrap(wrappedDataKey), {
      ciphertext: chunk,
      ...opening,
    })
  }

  /** By what the object says, not by what the project is set to. */
  #cipherNamed(name: string): Cipher {
    const ciphers = ALGORITHMS.map((algorithm) => this.#cipherFor(algorithm))
    const cipher = ciphers.find(({ envelopeCipher }) => envelopeCipher === name)
    if (!cipher) throw new RangeError(`no cipher is named ${name}`)
    return cipher
  }
}
