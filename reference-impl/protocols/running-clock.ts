/**
 * The clock of a served cloud: it runs with this machine's, and can be moved forward. How far it was
 * moved outlives the process, so that a key whose deletion was due does not come back.
 */

import { type Clock, HOUR_MS, type Records } from '../index'

const OFFSET = 'offset'
/** Times are written with years of four digits, a key's deletion a year later included. */
const END_MS = Date.UTC(9998, 0, 1)

export class RunningClock implements Clock {
  readonly #kept: Records<number>
  readonly #machineTime: () => number

  constructor(kept: Records<number>, machineTime: () => number) {
    this.#kept = kept
    this.#machineTime = machineTime
  }

  now(): number {
    return this.#machineTime() + (this.#kept.get(OFFSET) ?? 0)
  }

  /** @throws RangeError unless `hours` is 0 or more, and the year stays below 9998 */
  advance(hours: number): void {
    if (!(Number.isFinite(hours) && hours >= 0)) {
      throw new RangeError('a clock moves forward by hours')
    }
    const offset = (this.#kept.get(OFFSET) ?? 0) + Math.round(hours * HOUR_MS)
    if (this.#machineTime() + offset > END_MS) {
      throw new RangeError('this clock ends with the year 9997')
    }
    this.#kept.set(OFFSET, offset)
  }
}
