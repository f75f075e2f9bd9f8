/** A log of the newest entries, each a record of a state: it can outlive the process. */

import type { Records } from './state'

export class CallLog<Entry> {
  readonly #records: Records<Entry>
  readonly #most: number
  /** The number of the next entry: the first one ever added was 0. */
  #next: number

  /** @param most entries; older ones are dropped */
  constructor(records: Records<Entry>, most: number) {
    this.#records = records
    this.#most = most
    this.#next = 0
    for (const [id] of records.entries()) this.#next = Number(id) + 1
  }

  add(entry: Entry): void {
    this.#records.set(String(this.#next), entry)
    this.#next++
    if (this.#records.size > this.#most) this.#records.delete(String(this.firstNumber - 1))
  }

  /** The number of the oldest entry that is kept, counted from the first one ever added. */
  get firstNumber(): number {
    return this.#next - Math.min(this.#records.size, this.#most)
  }

  /** Oldest first. */
  list(): Entry[] {
    return [...this.#records.values()]
  }

  clear(): void {
    for (const [id] of [...this.#records.entries()]) this.#records.delete(id)
  }
}
