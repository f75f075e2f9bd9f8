/**
 * The only place where master key material exists: generated, used and destroyed here. No method
 * returns it, and a private field (`#`) is invisible to JSON, `util.inspect` and loops over
 * properties.
 */

import type { KeyObject } from 'node:crypto'
import { DATA_KEY_BYTES, IntegrityError, openGcm, sealGcm, secretKey } from '../ciphers'
import { newUuid, type RandomBytes } from '../random'
import type { Records, State } from '../state'
import { type CiphertextBlob, formatBlob } from './ciphertext-blob'
import { invalidParameter } from './refusals'

export interface GivenVersion {
  readonly keyVersionId: string
  /** 32 bytes. */
  readonly material: Buffer
}

export class MasterKeys {
  readonly #material = new Map<string, Buffer>()
  /** The same in base64: it must outlive the process as the keys do. */
  readonly #kept: Records<string>
  readonly #random: RandomBytes

  constructor(random: RandomBytes, state: State) {
    this.#random = random
    this.#kept = state.records('kms.material')
    for (const [keyVersionId, material] of this.#kept.entries()) {
      this.#material.set(keyVersionId, Buffer.from(material, 'base64'))
    }
  }

  /** Generates new material and returns the id of its key version. */
  generate(): string {
    return this.add({
      keyVersionId: newUuid(this.#random),
      material: this.#random(DATA_KEY_BYTES),
    })
  }

  /** Material from elsewhere. Its buffer belongs to this object afterwards. */
  add({ keyVersionId, material }: GivenVersion): string {
    this.#material.set(keyVersionId, material)
    this.#kept.set(keyVersionId, material.toString('base64'))
    return keyVersionId
  }

  /** A ciphertext blob. Only the same key version with the same associated data opens it. */
  seal(keyVersionId: string, plaintext: Buffer, associatedData: Buffer): Buffer {
    const sealed = sealGcm(this.#key(keyVersionId), plaintext, this.#random, associatedData)
    return formatBlob({ keyVersionId, sealed })
  }

  /** @throws ServiceError `InvalidParameter` when the blob or the associated data differ */
  open({ keyVersionId, sealed }: CiphertextBlob, associatedData: Buffer): Buffer {
    try {
      return openGcm(this.#key(keyVersionId), sealed, associatedData)
    } catch (error) {
      if (!(error instanceof IntegrityError)) throw error
      throw invalidParameter(
        'CiphertextBlob',
        'it was changed, or encrypted with another encryption context',
      )
    }
  }

  /** Irreversible: ciphertexts of this key version can never be decrypted again. */
  destroy(keyVersionId: string): void {
    this.#version(keyVersionId).fill(0)
    this.#material.delete(keyVersionId)
    this.#kept.delete(keyVersionId)
  }

  /** A new key object for each use, because a key object cannot be wiped. */
  #key(keyVersionId: string): KeyObject {
    return secretKey('the master key', this.#version(keyVersionId))
  }

  #version(keyVersionId: string): Buffer {
    const material = this.#material.get(keyVersionId)
    if (!material) throw new RangeError(`there is no key version ${keyVersionId}`)
    return material
  }
}
