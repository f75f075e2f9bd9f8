/** ORDER BY, LIMIT and OFFSET: only rows that can be in the result are kept. */

import type { TypedRow, Value } from '../../columns'
import type { Compiled } from '../expressions/compiled'
import type { Order } from '../values/compare'
import { KeptRows } from './kept-rows'

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

/** Rows that are equal stay in the order in which they came. */
export class Sorter {
  readonly #columns: readonly SortColumn[]
  readonly #most: number
  readonly #bound = new KeptRows('rows that are sorted')
  #kept: Candidate[] = []

  /** @param most how many rows of the beginning are wanted */
  constructor(columns: readonly SortColumn[], most: number) {
    this.#columns = columns
    this.#most = most
  }

  add(candidate: Candidate): void {
    this.#kept.push(candidate)
    this.#bound.add([...candidate.row, ...candidate.keys])
    // Rarely enough that sorting stays cheap, and earlier where rows are large.
    const most = this.#bound.isHalfFull ? 1.25 * this.#most + 16 : 2 * this.#most + 1000
    if (this.#kept.length >= most) this.#cut()
  }

  rows(): readonly TypedRow[] {
    this.#cut()
    return this.#kept.map(({ row }) => row)
  }

  #cut(): void {
    this.#kept.sort((one, other) => this.#compare(one, other))
    if (this.#kept.length <= this.#most) return
    this.#kept = this.#kept.slice(0, this.#most)
    this.#bound.reset(this.#kept.map(({ row, keys }) => [...row, ...keys]))
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
