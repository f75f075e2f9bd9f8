/** How the values of a column are encoded: what readers and writers of records ask about each field. */

import { type Column, type ColumnType, RANGES } from '../columns'
import { checkOf } from './value-checks'
import { FIXED32, FIXED64, LENGTH, VARINT } from './wire'

/** Encodings of values. Numbers, because a loop over all fields of a stream compares them. */
export const INTEGER = 0
export const BOOLEAN = 1
export const DOUBLE = 2
export const FLOAT = 3
export const BYTES = 4
export const MOMENT = 5
export const NESTED = 6

export interface ValueLayout {
  readonly encoding: number
  /** The kind that the field of such a value has. */
  readonly wire: number
  readonly type: ColumnType
  /** Of INTEGER; infinite where 64 bits are the limit. */
  readonly lowest: number
  readonly highest: number
  /** Of BYTES: throws `InvalidRecords` where they are not of the type. */
  readonly check: ((bytes: Buffer) => void) | undefined
  /** The element of ARRAY and VECTOR, key and value of MAP, the fields of STRUCT. */
  readonly parts: readonly ValueLayout[]
}

/** The layout of field n is at n - 1. */
export function layoutOf(columns: readonly Column[]): readonly ValueLayout[] {
  return columns.map(({ type }) => valueLayout(type))
}

function valueLayout(type: ColumnType): ValueLayout {
  const [encoding, wire] = ENCODINGS[type.name]
  const [lowest, highest] = RANGES[type.name] ?? [-Infinity, Infinity]
  const parts = partsOf(type).map(valueLayout)
  return { encoding, wire, type, lowest, highest, check: checkOf(type), parts }
}

const ENCODINGS: Readonly<Record<ColumnType['name'], readonly [encoding: number, wire: number]>> = {
  BIGINT: [INTEGER, VARINT],
  INT: [INTEGER, VARINT],
  SMALLINT: [INTEGER, VARINT],
  TINYINT: [INTEGER, VARINT],
  DATETIME: [INTEGER, VARINT],
  DATE: [INTEGER, VARINT],
  INTERVAL_YEAR_MONTH: [INTEGER, VARINT],
  BOOLEAN: [BOOLEAN, VARINT],
  DOUBLE: [DOUBLE, FIXED64],
  FLOAT: [FLOAT, FIXED32],
  STRING: [BYTES, LENGTH],
  BINARY: [BYTES, LENGTH],
  CHAR: [BYTES, LENGTH],
  VARCHAR: [BYTES, LENGTH],
  DECIMAL: [BYTES, LENGTH],
  JSON: [BYTES, LENGTH],
  TIMESTAMP: [MOMENT, LENGTH],
  TIMESTAMP_NTZ: [MOMENT, LENGTH],
  INTERVAL_DAY_TIME: [MOMENT, LENGTH],
  ARRAY: [NESTED, LENGTH],
  VECTOR: [NESTED, LENGTH],
  MAP: [NESTED, LENGTH],
  STRUCT: [NESTED, LENGTH],
}

function partsOf(type: ColumnType): readonly ColumnType[] {
  switch (type.name) {
    case 'ARRAY':
    case 'VECTOR':
      return [type.element]
    case 'MAP':
      return [type.key, type.value]
    case 'STRUCT':
      return type.fields.map((field) => field.type)
    default:
      return []
  }
}
