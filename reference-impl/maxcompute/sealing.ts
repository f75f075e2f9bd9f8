/**
 * Storage encryption itself: what becomes of a chunk on its way into storage and back. Nothing here
 * knows rows, and nothing beyond here sees plaintext of an encrypted project.
 */

import { ALGORITHMS, type Algorithm, type Cipher, secretKey } from '../ciphers'
import { release } from '../memory'
import type { RandomBytes } from '../random'
import type { DataKey } from './data-keys'
import type { StoredBytes } from './object-store'
import type { Encryption } from './project'
import { envelopeOf, plainObject, sealedObject } from './stored-object'

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

  /** What is to be stored. It shares no memory with the chunk. */
  plain(chunk: Buffer): StoredBytes {
    return plainObject(chunk)
  }

  /** As above, encrypted. */
  sealed(chunk: Buffer, encryption: Encryption, dataKey: DataKey): StoredBytes {
    const cipher = this.#cipherFor(encryption.algorithm)
    const key = secretKey('the data key', dataKey.plaintext)
    const { ciphertext, ...opening } = cipher.encrypt(key, chunk, this.#random)
    const envelope = {
      cipher: cipher.envelopeCipher,
      keyId: encryption.masterKeyId,
      wrappedDataKey: dataKey.wrapped,
      ...opening,
    }
    return sealedObject(envelope, ciphertext)
  }

  /**
   * Shows the chunk of an object, whichever way it was stored: a project that was encrypted later
   * has both. The chunk's memory is given back afterwards.
   *
   * @throws IntegrityError when the cipher can tell that the bytes were changed
   */
  open(object: StoredBytes, unwrap: UnwrapDataKey, see: (chunk: Buffer) => void): void {
    const envelope = envelopeOf(object)
    if (!envelope) {
      see(object.body)
      return
    }
    const { cipher, wrappedDataKey, keyId: _, ...opening } = envelope
    const sealed = { ciphertext: object.body, ...opening }
    const key = secretKey('the data key', unwrap(wrappedDataKey))
    const chunk = this.#cipherNamed(cipher).decrypt(key, sealed)
    try {
      see(chunk)
    } finally {
      // What is stored is given back by nobody, whatever a cipher makes of it.
      if (chunk.buffer !== object.body.buffer) release(chunk)
    }
  }

  /** By what the object says, not by what the project is set to. */
  #cipherNamed(name: string): Cipher {
    const ciphers = ALGORITHMS.map((algorithm) => this.#cipherFor(algorithm))
    const cipher = ciphers.find(({ envelopeCipher }) => envelopeCipher === name)
    if (!cipher) throw new RangeError(`no cipher is named ${name}`)
    return cipher
  }
}
