/**
 * Time is an argument: nothing that the emulator does rests on the machine's clock, so that a test
 * moves a day forward instead of waiting for it.
 */

export const HOUR_MS = 3_600_000
export const DAY_MS = 24 * HOUR_MS

export interface Clock {
  /** Milliseconds since the epoch, UTC. */
  now(): number
}

/** Stands still until it is moved, and only ever moves forward. */
export class MovableClock implements Clock {
  #now: number

  /** @throws RangeError when `startMs` is no moment. */
  constructor(startMs: number) {
    if (!Number.isFinite(startMs)) throw new RangeError(`a clock cannot start at ${startMs}`)
    this.#now = Math.round(startMs)
  }

  now(): number {
    return this.#now
  }

  /**
   * Fractions are allowed and end on the nearest millisecond: 23 h 59 min is 23 + 59/60.
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
