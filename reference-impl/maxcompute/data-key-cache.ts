/**
 * Caches data keys that KMS unwrapped, for at most a day: "changes in KMS may take up to 24 hours
 * to take effect" (https://www.alibabacloud.com/help/en/maxcompute/user-guide/storage-encryption).
 */

import { type Clock, DAY_MS } from '../clock'

interface Entry {
  readonly dataKey: Buffer
  readonly obtainedAt: number
}

/** Never caches a refusal: after one, the next call asks KMS again. */
export class DataKeyCache {
  readonly #clock: Clock
  readonly #lifetimeMs: number
  readonly #entries = new Map<string, Entry>()

  constructor(clock: Clock, lifetimeMs = DAY_MS) {
    this.#clock = clock
    this.#lifetimeMs = lifetimeMs
  }

  /**
   * The age counts from the response of KMS and not from the last use, so that a busy project
   * notices a change as soon as others. "Within 24 hours": at exactly 24 hours it is not used.
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
