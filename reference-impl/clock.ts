/**
 * Time is a parameter: the emulator never reads the machine's clock. A test moves the clock a day
 * forward instead of waiting.
 */

export const HOUR_MS = 3_600_000
export const DAY_MS = 24 * HOUR_MS

export interface Clock {
  /** Milliseconds since the epoch, UTC. */
  now(): number
}

/** Stands still until `advance` moves it forward. */
export class MovableClock implements Clock {
  #now: number

  /** @throws RangeError when `startMs` is not finite */
  constructor(startMs: number) {
    if (!Number.isFinite(startMs)) throw new RangeError(`a clock cannot start at ${startMs}`)
    this.#now = Math.round(startMs)
  }

  now(): number {
    return this.#now
  }

  /**
   * Fractions are rounded to the millisecond: 23 h 59 min is 23 + 59/60.
   *
   * @throws RangeError when `hours` is negative or not finite.
   */
  advance(hours: number): void {
    if (!(Number.isFinite(hours) && hours >= 0)) {
      throw new RangeError(`a clock moves forward by hours, not by ${hours}`)
    }
    this.#now += Math.round(hours * HOUR_MS)
  }
}
