/**
 * The nonces that were used: each counts once for an access key. Those that are too old to be sent
 * again are forgotten: an older signature is refused by its date.
 */

import { LARGEST_SKEW_MS } from './dates'
import { nonceUsed } from './refusals'

/** A request may be signed up to the largest skew in the future, and is taken as long after that. */
const KEPT_MS = 2 * LARGEST_SKEW_MS

export class Nonces {
  #recent = new Set<string>()
  #older = new Set<string>()
  #since = 0

  /** @throws ServiceError `SignatureNonceUsed` */
  use(accessKeyId: string, nonce: string, nowMs: number): void {
    if (nowMs - this.#since >= KEPT_MS) {
      this.#older = nowMs - this.#since < 2 * KEPT_MS ? this.#recent : new Set()
      this.#recent = new Set()
      this.#since = nowMs
    }
    const name = JSON.stringify([accessKeyId, nonce])
    if (this.#recent.has(name) || this.#older.has(name)) throw nonceUsed()
    this.#recent.add(name)
  }
}
