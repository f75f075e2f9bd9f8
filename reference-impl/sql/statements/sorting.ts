/** ORDER BY, LIMIT and OFFSET: only rows that can be in the result are kept. */

import type { TypedRow, Value } from '../../columns'
import type { Compiled } from '../expressions/compiled'
import { invalidArguments } from '../sql-errors'
import type { Order } from '../values/compare'

export interface SortColumn {
  readonly compiled: Compiled
  readonly order: Order
  readonly isDescending: boolean
  readonly nulls: 'first' | 'last'
}

export interface Candidate {
  readonly row: TypedRow
  readonly keys: readonly Value[]
}

/** Rows that are sorted or compared with others are kept in memory. */
export const MOST_ROWS = 1_000_000

/** Rows that are equal stay in the order in which they came. */
export class Sorter {
  readonly #columns: readonly SortColumn[]
  readonly #most: number
  #kept: Candidate[] = []

  /** @param most how many rows of the beginning are wanted */
  constructor(columns: readonly SortColumn[], most: number) {
    this.#columns = columns
    this.#most = most
  }

  add(candidate: Candidate): void {
    this.#kept.push(candidate)
    if (this.#kept.length >= 2 * this.#most + 1000) this.#cut()
    if (this.#kept.length > MOST_ROWS) {
      throw invalidArguments(`more than ${MOST_ROWS} rows cannot be sorted by this emulator`)
    }
  }

  rows(): readonly TypedRow[] {
    this.#cut()
    return this.#kept.map(({ row }) => row)
  }

  #cut(): void {
    this.#kept.sort((one, other) => this.#compare(one, other))
    if (this.#kept.length > this.#most) this.#kept = this.#kept.slice(0, this.#most)
  }

  #compare(one: Candidate, other: Candidate): number {
    for (const [index, { order, isDescending, nulls }] of this.#columns.entries()) {
      const [a = null, b = null] = [one.keys[index], other.keys[index]]
      if (a === null || b === null) {
        if (a === b) continue
        return (a === null) === (nulls === 'first') ? -1 : 1
      }
      const difference = order(a, b)
      if (difference !== 0) return isDescending ? -difference : difference
    }
    return 0
  }
}
