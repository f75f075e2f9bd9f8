/**
 * The only place where master key material exists. It is made here, used here and destroyed here;
 * there is no way to ask for it, and `#` keeps it from JSON, from `util.inspect` and from a walk
 * over properties.
 */

import type { KeyObject } from 'node:crypto'
import { DATA_KEY_BYTES, IntegrityError, openGcm, sealGcm, secretKey } from '../ciphers'
import { newUuid, type RandomBytes } from '../random'
import { type CiphertextBlob, formatBlob } from './ciphertext-blob'
import { invalidParameter } from './refusals'

export class MasterKeys {
  readonly #material = new Map<string, Buffer>()
  readonly #random: RandomBytes

  constructor(random: RandomBytes) {
    this.#random = random
  }

  /** Makes new material and returns the id of the key version that it is. */
  generate(): string {
    const keyVersionId = newUuid(this.#random)
    this.#material.set(keyVersionId, this.#random(DATA_KEY_BYTES))
    return keyVersionId
  }

  /** A ciphertext blob that only the same version, given the same associated data, opens. */
  seal(keyVersionId: string, plaintext: Buffer, associatedData: Buffer): Buffer {
    const sealed = sealGcm(this.#key(keyVersionId), plaintext, this.#random, associatedData)
    return formatBlob({ keyVersionId, sealed })
  }

  /**
   * @throws ServiceError `InvalidParameter` when the blob was changed or the associated data
   * differ.
   */
  open({ keyVersionId, sealed }: CiphertextBlob, associatedData: Buffer): Buffer {
    try {
      return openGcm(this.#key(keyVersionId), sealed, associatedData)
    } catch (error) {
      if (!(error instanceof IntegrityError)) throw error
      throw invalidParameter('CiphertextBlob', 'it was changed, or was sealed in another context')
    }
  }

  /** For good: what this version sealed cannot be opened by anybody any more. */
  destroy(keyVersionId: string): void {
    this.#version(keyVersionId).fill(0)
    this.#material.delete(keyVersionId)
  }

  /** Made anew for each use: a key object cannot be wiped. */
  #key(keyVersionId: string): KeyObject {
    return secretKey('the master key', this.#version(keyVersionId))
  }

  #version(keyVersionId: string): Buffer {
    const material = this.#material.get(keyVersionId)
    if (!material) throw new RangeError(`there is no key version ${keyVersionId}`)
    return material
  }
}
