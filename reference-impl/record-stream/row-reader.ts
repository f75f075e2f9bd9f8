/** Where the fields of rows lie that were checked before: their values are skipped, not read. */

import { InvalidRecords } from './invalid-records'
import { BOOLEAN, BYTES, DOUBLE, FLOAT, INTEGER, MOMENT, type ValueLayout } from './layout'
import { ValueScanner } from './value-scanner'
import { END_OF_RECORD } from './wire'

export class RowReader {
  readonly values: ValueScanner
  /** Of field n of the row, at n - 1: where its value begins and ends. NULL: both are 0. */
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** Where the next row begins. */
  position = 0
  readonly #layout: readonly ValueLayout[]

  constructor(layout: readonly ValueLayout[], records: Buffer) {
    this.#layout = layout
    this.values = new ValueScanner(records)
    this.values.end = records.length
    this.starts = new Int32Array(layout.length)
    this.ends = new Int32Array(layout.length)
  }

  /**
   * Goes to the next row.
   *
   * @returns false after the last
   * @throws InvalidRecords where the records are not whole
   */
  next(): boolean {
    const { values } = this
    values.at = this.position
    if (values.at === values.end) return false
    this.starts.fill(0)
    this.ends.fill(0)
    while (this.#nextField());
    this.position = values.at
    return true
  }

  #nextField(): boolean {
    const { values } = this
    whole(values.varint32())
    const field = values.low >>> 3
    if (field === END_OF_RECORD) {
      whole(values.varint32())
      return false
    }
    const layout = this.#layout[field - 1]
    if (!layout) throw new InvalidRecords('malformed', `field ${field} is not one of the columns`)
    this.starts[field - 1] = values.at
    skipValue(values, layout)
    this.ends[field - 1] = values.at
    return true
  }
}

function skipValue(values: ValueScanner, layout: ValueLayout): void {
  const { encoding } = layout
  if (encoding === INTEGER) whole(values.varint())
  else if (encoding === BYTES) {
    whole(values.length())
    skipBytes(values, values.low)
  } else if (encoding === DOUBLE) skipBytes(values, 8)
  else if (encoding === FLOAT) skipBytes(values, 4)
  else if (encoding === BOOLEAN) skipBytes(values, 1)
  else if (encoding === MOMENT) whole(values.varint() && values.varint())
  else skipNested(values, layout)
}

function skipNested(values: ValueScanner, { type, parts }: ValueLayout): void {
  if (type.name === 'STRUCT') {
    for (const part of parts) skipNullable(values, part)
    return
  }
  for (const part of parts) {
    whole(values.length())
    for (let rest = values.low; rest > 0; rest--) {
      if (type.name === 'VECTOR') skipValue(values, part)
      else skipNullable(values, part)
    }
  }
}

function skipNullable(values: ValueScanner, layout: ValueLayout): void {
  whole(values.flag())
  if (values.low === 0) skipValue(values, layout)
}

function skipBytes(values: ValueScanner, length: number): void {
  values.at += length
  whole(values.at <= values.end)
}

export function whole(isWhole: boolean): void {
  if (!isWhole) throw new InvalidRecords('truncated', 'the last record is not complete')
}
