/**
 * Data keys that KMS has unwrapped, for a day at most: "changes in KMS may take up to 24 hours to
 * take effect" (https://www.alibabacloud.com/help/en/maxcompute/user-guide/storage-encryption).
 */

import { type Clock, DAY_MS } from '../clock'

interface Entry {
  readonly dataKey: Buffer
  readonly obtainedAt: number
}

/** Keeps keys, and never a refusal: KMS is asked again each time until it gives one. */
export class DataKeyCache {
  readonly #clock: Clock
  readonly #lifetimeMs: number
  readonly #entries = new Map<string, Entry>()

  constructor(clock: Clock, lifetimeMs = DAY_MS) {
    this.#clock = clock
    this.#lifetimeMs = lifetimeMs
  }

  /**
   * Age counts from when KMS gave the key, however often it is used, so that a busy project notices
   * a change as soon as a quiet one. At the end of its lifetime a key is no longer used: "within 24
   * hours" ends there.
   */
  find(wrappedDataKey: Buffer): Buffer | undefined {
    const name = nameOf(wrappedDataKey)
    const entry = this.#entries.get(name)
    if (entry && this.#clock.now() - entry.obtainedAt < this.#lifetimeMs) return entry.dataKey
    this.#entries.delete(name)
    return undefined
  }

  keep(wrappedDataKey: Buffer, dataKey: Buffer): void {
    this.#entries.set(nameOf(wrappedDataKey), { dataKey, obtainedAt: this.#clock.now() })
  }
}

function nameOf(wrappedDataKey: Buffer): string {
  return wrappedDataKey.toString('base64')
}
