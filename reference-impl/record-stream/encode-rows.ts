/** Rows of values as records. */

import type { Column, MapValue, Moment, TypedRow, Value } from '../columns'
import { InvalidRecords } from './invalid-records'
import {
  BOOLEAN,
  BYTES,
  DOUBLE,
  FLOAT,
  INTEGER,
  layoutOf,
  MOMENT,
  NESTED,
  type ValueLayout,
} from './layout'
import { RecordBuilder } from './record-builder'
import type { RecordChunk } from './record-chunk'
import { LARGEST_FIELD } from './wire'

/** @throws InvalidRecords with the flaw `value` where a value is none of its column's type */
export function encodeRows(columns: readonly Column[], rows: Iterable<TypedRow>): RecordChunk {
  const layout = layoutOf(columns)
  const builder = new RecordBuilder()
  for (const row of rows) encodeRow(layout, row, builder)
  return builder.take()
}

/** Bytes of a chunk of rows that are encoded here. */
const ENCODED_SIZE = 2 ** 20

/**
 * The rows in chunks of about 1 MiB. Each chunk is valid until the next is taken.
 *
 * @throws InvalidRecords with the flaw `value` where a value is none of its column's type
 */
export function* encodedChunks(
  columns: readonly Column[],
  rows: Iterable<TypedRow>,
): Generator<RecordChunk, void, undefined> {
  const layout = layoutOf(columns)
  const builder = new RecordBuilder()
  for (const row of rows) {
    encodeRow(layout, row, builder)
    if (builder.length >= ENCODED_SIZE) yield builder.take()
  }
  if (builder.length > 0) yield builder.take()
}

function encodeRow(layout: readonly ValueLayout[], row: TypedRow, builder: RecordBuilder): void {
  layout.forEach((column, index) => {
    const value = row[index] ?? null
    if (value === null) return
    builder.field(index + 1, column.wire)
    const start = builder.length
    encodeValue(column, value, builder)
    if (builder.length - start > LARGEST_FIELD) {
      throw new InvalidRecords('value', `a value is longer than ${LARGEST_FIELD} bytes`)
    }
  })
  builder.endRecord()
}

type Encode = (value: Value, builder: RecordBuilder, layout: ValueLayout) => void

const ENCODERS: Readonly<Record<number, Encode>> = {
  [INTEGER]: (value, builder, layout) => builder.integer(checkedInteger(layout, value)),
  [BYTES]: (value, builder, layout) => builder.bytes(checkedBytes(layout, value)),
  [DOUBLE]: (value, builder, layout) => builder.double(as('number', value, layout)),
  [FLOAT]: (value, builder, layout) => builder.float(as('number', value, layout)),
  [BOOLEAN]: (value, builder, layout) => builder.boolean(as('boolean', value, layout)),
  [MOMENT]: (value, builder, layout) => encodeMoment(checkedMoment(layout, value), builder),
  [NESTED]: (value, builder, layout) => encodeNested(layout, value, builder),
}

function encodeValue(layout: ValueLayout, value: Value, builder: RecordBuilder): void {
  ENCODERS[layout.encoding]?.(value, builder, layout)
}

function encodeMoment({ seconds, nanoseconds }: Moment, builder: RecordBuilder): void {
  builder.integer(seconds)
  builder.int32(nanoseconds)
}

function encodeNested(layout: ValueLayout, value: Value, builder: RecordBuilder): void {
  const { type, parts } = layout
  const [first, second] = parts as [ValueLayout, ValueLayout]
  if (type.name === 'MAP') {
    if (!isMap(value)) throw mismatch(layout)
    encodeElements(
      first,
      value.entries.map(([key]) => key),
      builder,
    )
    encodeElements(
      second,
      value.entries.map(([, of]) => of),
      builder,
    )
    return
  }
  if (!Array.isArray(value)) throw mismatch(layout)
  if (type.name === 'ARRAY') encodeElements(first, value, builder)
  else if (type.name === 'STRUCT') {
    if (value.length !== parts.length) throw mismatch(layout)
    for (const [index, part] of parts.entries()) encodeNullable(part, value[index], builder)
  } else if (type.name === 'VECTOR') {
    if (value.length !== type.dimension) throw mismatch(layout)
    builder.unsigned(value.length)
    for (const element of value) encodeValue(first, element, builder)
  }
}

function encodeElements(
  part: ValueLayout,
  elements: readonly Value[],
  builder: RecordBuilder,
): void {
  builder.unsigned(elements.length)
  for (const element of elements) encodeNullable(part, element, builder)
}

function encodeNullable(part: ValueLayout, value: Value, builder: RecordBuilder): void {
  builder.unsigned(value === null ? 1 : 0)
  if (value !== null) encodeValue(part, value, builder)
}

function checkedInteger(layout: ValueLayout, value: Value): bigint {
  const integer = as('bigint', value, layout)
  const isIn64Bits = BigInt.asIntN(64, integer) === integer
  if (isIn64Bits && integer >= layout.lowest && integer <= layout.highest) return integer
  throw new InvalidRecords('value', `a value is no ${layout.type.name}: ${integer}`)
}

function checkedBytes(layout: ValueLayout, value: Value): Buffer {
  const bytes = typeof value === 'string' ? Buffer.from(value) : value
  if (!Buffer.isBuffer(bytes)) throw mismatch(layout)
  layout.check?.(bytes)
  return bytes
}

function checkedMoment(layout: ValueLayout, value: Value): Moment {
  const isMoment = typeof value === 'object' && value !== null && 'seconds' in value
  if (!isMoment || Math.abs(value.nanoseconds) >= 1e9) throw mismatch(layout)
  return value
}

function isMap(value: Value): value is MapValue {
  return typeof value === 'object' && value !== null && 'entries' in value && !Array.isArray(value)
}

interface Simple {
  number: number
  boolean: boolean
  bigint: bigint
}

function as<T extends keyof Simple>(kind: T, value: Value, layout: ValueLayout): Simple[T] {
  if (typeof value !== kind) throw mismatch(layout)
  return value as Simple[T]
}

function mismatch({ type }: ValueLayout): InvalidRecords {
  return new InvalidRecords('value', `a value is no ${type.name}`)
}
