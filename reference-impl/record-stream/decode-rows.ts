/** Records as rows of values. */

import { isUtf8 } from 'node:buffer'
import type { Column, TypedRow, Value } from '../columns'
import { plainDecimal } from '../columns'
import { InvalidRecords } from './invalid-records'
import {
  BOOLEAN,
  BYTES,
  DOUBLE,
  FLOAT,
  INTEGER,
  layoutOf,
  MOMENT,
  type ValueLayout,
} from './layout'
import type { RecordChunk } from './record-chunk'
import { whole } from './row-reader'
import { ValueScanner } from './value-scanner'
import { END_OF_RECORD } from './wire'

/**
 * The checksums of the chunk are taken as right.
 *
 * @throws InvalidRecords where the records are not whole
 */
export function decodeRows(columns: readonly Column[], chunk: RecordChunk): TypedRow[] {
  const layout = layoutOf(columns)
  const values = new ValueScanner(chunk.records)
  values.end = chunk.records.length
  const rows: TypedRow[] = []
  while (values.at < values.end) rows.push(decodeRow(layout, values))
  return rows
}

function decodeRow(layout: readonly ValueLayout[], values: ValueScanner): TypedRow {
  const row: Value[] = layout.map(() => null)
  for (;;) {
    whole(values.varint32())
    const field = values.low >>> 3
    if (field === END_OF_RECORD) {
      whole(values.varint32())
      return row
    }
    const column = layout[field - 1]
    if (!column || (values.low & 7) !== column.wire) {
      throw new InvalidRecords('malformed', `field ${field} is not of the columns`)
    }
    row[field - 1] = decodeValue(column, values)
  }
}

function decodeValue(layout: ValueLayout, values: ValueScanner): Value {
  switch (layout.encoding) {
    case INTEGER:
      return int64(values)
    case BYTES:
      return text(layout, values)
    case DOUBLE:
      return fixed(values, 8).readDoubleLE()
    case FLOAT:
      return fixed(values, 4).readFloatLE()
    case BOOLEAN:
      return flag(values)
    case MOMENT:
      return { seconds: int64(values), nanoseconds: int32(values) }
    default:
      return nested(layout, values)
  }
}

function int64(values: ValueScanner): bigint {
  whole(values.signed())
  const { low, high } = values
  if (high >= -0x200000 && high < 0x200000) return BigInt(high * 2 ** 32 + (low >>> 0))
  return (BigInt(high) << 32n) | BigInt(low >>> 0)
}

function int32(values: ValueScanner): number {
  whole(values.signed())
  return values.low
}

function flag(values: ValueScanner): boolean {
  whole(values.flag())
  return values.low === 1
}

function fixed(values: ValueScanner, length: number): Buffer {
  const { at } = values
  whole(at + length <= values.end)
  values.at = at + length
  return values.bytes.subarray(at, values.at)
}

function text({ type }: ValueLayout, values: ValueScanner): Value {
  whole(values.length())
  const bytes = fixed(values, values.low)
  // Copied: the chunk is valid until the next is taken.
  if (type.name === 'BINARY') return Buffer.from(bytes)
  const decoded = bytes.toString('utf8')
  if (type.name === 'DECIMAL') return plainDecimal(decoded) ?? decoded
  return decoded.includes('\ufffd') && !isUtf8(bytes) ? Buffer.from(bytes) : decoded
}

function nested({ type, parts }: ValueLayout, values: ValueScanner): Value {
  const [first, second] = parts as [ValueLayout, ValueLayout]
  switch (type.name) {
    case 'STRUCT':
      return parts.map((part) => nullable(part, values))
    case 'MAP': {
      const keys = elements(first, values)
      const of = elements(second, values)
      return { entries: keys.map((key, index) => [key, of[index] ?? null] as const) }
    }
    case 'VECTOR':
      return Array.from({ length: count(values) }, () => decodeValue(first, values))
    default:
      return elements(first, values)
  }
}

function elements(part: ValueLayout, values: ValueScanner): Value[] {
  return Array.from({ length: count(values) }, () => nullable(part, values))
}

function nullable(part: ValueLayout, values: ValueScanner): Value {
  return flag(values) ? null : decodeValue(part, values)
}

function count(values: ValueScanner): number {
  whole(values.length())
  return values.low
}
