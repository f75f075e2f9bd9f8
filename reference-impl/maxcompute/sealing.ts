/**
 * Storage encryption itself: encrypts and decrypts chunks. It does not depend on rows, and the
 * store behind it never gets plaintext of an encrypted project.
 */

import type { KeyObject } from 'node:crypto'
import { ALGORITHMS, type Algorithm, type Cipher, IntegrityError, secretKey } from '../ciphers'
import { release } from '../memory'
import type { RandomBytes } from '../random'
import type { DataKey } from './data-keys'
import type { Envelope } from './envelope'
import { CorruptObject, type StoredBytes } from './object-store'
import type { Encryption } from './project'
import { envelopeOf, plainObject, sealedObject } from './stored-object'

export interface SealingNeeds {
  readonly cipherFor: (algorithm: Algorithm) => Cipher
  readonly random: RandomBytes
}

/** Unwraps a data key. The reader decides who calls KMS. */
export type UnwrapDataKey = (wrappedDataKey: Buffer) => Buffer

/**
 * Gets the content of an object. Its memory is released afterwards, unless `keep` was called: then the
 * receiver releases it. Without `keep` the memory belongs to others, and has to be copied.
 */
export type SeeChunk = (chunk: Buffer, keep?: () => void) => void

export class Sealing {
  readonly #cipherFor: (algorithm: Algorithm) => Cipher
  readonly #random: RandomBytes

  constructor({ cipherFor, random }: SealingNeeds) {
    this.#cipherFor = cipherFor
    this.#random = random
  }

  /** An unencrypted object. It shares no memory with the chunk. */
  plain(chunk: Buffer): StoredBytes {
    return plainObject(chunk)
  }

  /** An encrypted object. */
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
   * Passes the chunk of an object to `see`. Objects may be encrypted or not: a project that was
   * encrypted later has both.
   *
   * @throws CorruptObject when the bytes were changed and the cipher or the envelope can tell it
   */
  open(object: StoredBytes, unwrap: UnwrapDataKey, see: SeeChunk): void {
    const envelope = envelopeOf(object)
    if (!envelope) {
      see(object.body)
      return
    }
    const key = secretKey('the data key', unwrap(envelope.wrappedDataKey))
    const chunk = this.#decrypted(envelope, object.body, key)
    // Never releases the stored object itself, which a replaced cipher may return.
    if (chunk.buffer === object.body.buffer) {
      see(chunk)
      return
    }
    let isKept = false
    try {
      see(chunk, () => {
        isKept = true
      })
    } finally {
      if (!isKept) release(chunk)
    }
  }

  #decrypted(envelope: Envelope, ciphertext: Buffer, key: KeyObject): Buffer {
    const { cipher, wrappedDataKey: _, keyId: __, ...opening } = envelope
    try {
      return this.#cipherNamed(cipher).decrypt(key, { ciphertext, ...opening })
    } catch (cause) {
      // A RangeError: a part of the envelope has the wrong shape.
      if (!(cause instanceof IntegrityError || cause instanceof RangeError)) throw cause
      throw new CorruptObject(cause.message, { cause })
    }
  }

  /** The cipher of the object, which may differ from the setting of the project. */
  #cipherNamed(name: string): Cipher {
    const ciphers = ALGORITHMS.map((algorithm) => this.#cipherFor(algorithm))
    const cipher = ciphers.find(({ envelopeCipher }) => envelopeCipher === name)
    if (!cipher) throw new RangeError(`no cipher is named ${name}`)
    return cipher
  }
}
