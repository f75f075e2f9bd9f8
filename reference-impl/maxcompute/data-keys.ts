/**
 * The data keys of envelope encryption: KMS generates and wraps them under a master key, and
 * unwraps them
 * (https://www.alibabacloud.com/help/en/kms/developer-reference/api-kms-2016-01-20-generatedatakey).
 * One for each project; no page says how many the service uses.
 */

import type { Kms, ServiceCaller } from '../kms'
import type { DataKeyCache } from './data-key-cache'
import { usingKey } from './kms-refusals'

export interface DataKeysNeeds {
  readonly kms: Kms
  readonly cache: DataKeyCache
}

export interface DataKey {
  readonly plaintext: Buffer
  readonly wrapped: Buffer
}

export interface MasterKey {
  readonly keyId: string
  readonly region: string
}

/** Every method calls KMS only when the cache does not have the key. A restart makes new ones. */
export class DataKeys {
  readonly #kms: Kms
  readonly #cache: DataKeyCache
  /** By project and master key: a project under another master key has another data key. */
  readonly #wrapped = new Map<string, Buffer>()

  constructor({ kms, cache }: DataKeysNeeds) {
    this.#kms = kms
    this.#cache = cache
  }

  /**
   * The data key for new chunks of a project: once the cache no longer has it, KMS generates a new
   * one, under the key version that is primary then. So a rotation of the master key takes effect
   * within 24 hours, as other changes in KMS do.
   *
   * @throws ServiceError `ENCRYPTION_KEY_UNAVAILABLE` or `ENCRYPTION_ROLE_NOT_GRANTED`
   */
  ofProject(caller: ServiceCaller, project: string, masterKey: MasterKey): DataKey {
    const name = JSON.stringify([project, masterKey.keyId])
    const wrapped = this.#wrapped.get(name)
    if (wrapped && this.#cache.find(wrapped)) {
      return { wrapped, plaintext: this.unwrap(caller, masterKey.region, wrapped) }
    }
    const generated = this.generate(caller, masterKey)
    this.#wrapped.set(name, generated.wrapped)
    return generated
  }

  /** @throws ServiceError as above */
  unwrap(caller: ServiceCaller, region: string, wrapped: Buffer): Buffer {
    const cached = this.#cache.find(wrapped)
    if (cached) return cached
    const { plaintext } = usingKey(() =>
      this.#kms.decrypt(caller, { region, ciphertextBlob: wrapped }),
    )
    this.#cache.keep(wrapped, plaintext)
    return plaintext
  }

  protected generate(caller: ServiceCaller, masterKey: MasterKey): DataKey {
    const { plaintext, ciphertextBlob } = usingKey(() =>
      this.#kms.generateDataKey(caller, { ...masterKey, keySpec: 'AES_256' }),
    )
    this.#cache.keep(ciphertextBlob, plaintext)
    return { plaintext, wrapped: ciphertextBlob }
  }
}
