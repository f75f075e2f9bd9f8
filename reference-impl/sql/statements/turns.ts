/** Lets other requests in while a statement computes: stores in memory answer without a pause. */

import { setImmediate as nextTurn } from 'node:timers/promises'

const LONGEST_TURN_MS = 10

export class Turns {
  #began = performance.now()

  async giveWay(): Promise<void> {
    if (performance.now() - this.#began < LONGEST_TURN_MS) return
    await nextTurn()
    this.#began = performance.now()
  }
}
