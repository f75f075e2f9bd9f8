/** The newest calls, for those who look at what a client did. They have no parameters, which may be secret. */

import type { RecordedCall } from './gateway'

export interface RecentCall extends RecordedCall {
  /** ISO 8601, UTC, by the clock of the cloud. */
  readonly time: string
}

export class RecentCalls {
  readonly #most: number
  #calls: RecentCall[] = []

  constructor(most = 1000) {
    this.#most = most
  }

  add(call: RecentCall): void {
    this.#calls.push(call)
    if (this.#calls.length >= 2 * this.#most) this.#calls = this.#calls.slice(-this.#most)
  }

  /** Newest first. */
  list(): readonly RecentCall[] {
    return this.#calls.slice(-this.#most).reverse()
  }

  clear(): void {
    this.#calls = []
  }
}
