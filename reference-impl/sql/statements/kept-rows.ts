/** Bounds what a statement keeps in memory: rows of its result, rows that are sorted or compared, groups. */

import type { MapValue, Value } from '../../columns'
import { invalidArguments } from '../sql-errors'

export const MOST_ROWS = 1_000_000
/** As far as sizes can be estimated. */
export const MOST_BYTES = 256 * 2 ** 20

export class KeptRows {
  readonly #what: string
  #rows = 0
  #bytes = 0

  /** @param what is kept, for the refusal, such as `groups` */
  constructor(what: string) {
    this.#what = what
  }

  /** @throws ServiceError when this is too much */
  add(values: readonly Value[]): void {
    this.#rows++
    for (const value of values) this.#bytes += bytesOf(value)
    if (this.#rows <= MOST_ROWS && this.#bytes <= MOST_BYTES) return
    throw invalidArguments(
      `the ${this.#what} are more than this emulator keeps: ${MOST_ROWS} rows, ${MOST_BYTES / 2 ** 20} MiB`,
    )
  }

  get isHalfFull(): boolean {
    return this.#bytes > MOST_BYTES / 2
  }

  /** Begins anew with these rows. */
  reset(rows: Iterable<readonly Value[]>): void {
    this.#rows = 0
    this.#bytes = 0
    for (const row of rows) this.add(row)
  }
}

/** Of a value in memory. */
function bytesOf(value: Value): number {
  if (typeof value === 'string') return 24 + value.length
  if (Buffer.isBuffer(value)) return 96 + value.length
  if (Array.isArray(value)) return value.reduce((sum: number, each) => sum + bytesOf(each), 32)
  if (typeof value !== 'object' || value === null) return 16
  if ('seconds' in value) return 48
  const { entries } = value as MapValue
  return entries.reduce((sum, pair) => sum + bytesOf(pair), 48)
}
