/** How values of the types of columns lie in Arrow, as PyODPS has it (odps/tunnel/io/types.py). */

import type { ColumnType, Moment, Value } from '../../../columns'
import { InvalidRecords } from '../../../record-stream'

export type ArrowField =
  | { readonly kind: 'fixed'; readonly width: number; readonly codec: FixedCodec }
  | { readonly kind: 'bits' }
  | { readonly kind: 'bytes'; readonly decode: (bytes: Buffer) => Value }
  | { readonly kind: 'list'; readonly element: ArrowField }
  | { readonly kind: 'map'; readonly key: ArrowField; readonly value: ArrowField }
  | { readonly kind: 'struct'; readonly fields: readonly ArrowField[]; readonly shape: StructShape }

/** A value in as many bytes as each of its kind has. */
export interface FixedCodec {
  readonly write: (bytes: Buffer, value: Value, at: number) => void
  readonly read: (bytes: Buffer, at: number) => Value
}

export interface StructShape {
  readonly split: (value: Value) => readonly Value[]
  readonly join: (values: readonly Value[]) => Value
}

/** Results send moments as structs, tables as nanoseconds since the epoch. */
export type MomentForm = 'nanoseconds' | 'struct'

export function arrowField(type: ColumnType, moments: MomentForm): ArrowField {
  switch (type.name) {
    case 'TINYINT':
      return fixed(1, integer('readInt8', 'writeInt8'))
    case 'SMALLINT':
      return fixed(2, integer('readInt16LE', 'writeInt16LE'))
    case 'INT':
    case 'DATE':
    case 'INTERVAL_YEAR_MONTH':
      return INT32
    case 'BIGINT':
    case 'DATETIME':
      return INT64
    case 'FLOAT':
      return fixed(4, floating('readFloatLE', 'writeFloatLE'))
    case 'DOUBLE':
      return fixed(8, floating('readDoubleLE', 'writeDoubleLE'))
    case 'DECIMAL':
      return fixed(16, decimalCodec(type.scale))
    case 'BOOLEAN':
      return { kind: 'bits' }
    case 'BINARY':
      return { kind: 'bytes', decode: (bytes) => Buffer.from(bytes) }
    case 'STRING':
    case 'CHAR':
    case 'VARCHAR':
    case 'JSON':
      return { kind: 'bytes', decode: textOrBytes }
    case 'TIMESTAMP':
    case 'TIMESTAMP_NTZ':
      return moments === 'nanoseconds' ? fixed(8, NANOSECONDS) : MOMENT
    case 'INTERVAL_DAY_TIME':
      return MOMENT
    case 'ARRAY':
    case 'VECTOR':
      return { kind: 'list', element: arrowField(type.element, moments) }
    case 'MAP':
      return {
        kind: 'map',
        key: arrowField(type.key, moments),
        value: arrowField(type.value, moments),
      }
    case 'STRUCT': {
      const fields = type.fields.map((field) => arrowField(field.type, moments))
      return { kind: 'struct', fields, shape: LIST }
    }
  }
}

function fixed(width: number, codec: FixedCodec): ArrowField {
  return { kind: 'fixed', width, codec }
}

function integer(
  read: 'readInt8' | 'readInt16LE' | 'readInt32LE',
  write: 'writeInt8' | 'writeInt16LE' | 'writeInt32LE',
): FixedCodec {
  return {
    read: (bytes, at) => BigInt(bytes[read](at)),
    write: (bytes, value, at) => bytes[write](Number(value), at),
  }
}

function floating(
  read: 'readFloatLE' | 'readDoubleLE',
  write: 'writeFloatLE' | 'writeDoubleLE',
): FixedCodec {
  return {
    read: (bytes, at) => bytes[read](at),
    write: (bytes, value, at) => bytes[write](value as number, at),
  }
}

const INT32 = fixed(4, integer('readInt32LE', 'writeInt32LE'))
const INT64 = fixed(8, {
  read: (bytes, at) => bytes.readBigInt64LE(at),
  write: (bytes, value, at) => bytes.writeBigInt64LE(value as bigint, at),
})

const BILLION = 1_000_000_000n
const NANOSECONDS: FixedCodec = {
  read: (bytes, at) => {
    const all = bytes.readBigInt64LE(at)
    const seconds = (all - (((all % BILLION) + BILLION) % BILLION)) / BILLION
    return { seconds, nanoseconds: Number(all - seconds * BILLION) }
  },
  write: (bytes, value, at) => {
    const { seconds, nanoseconds } = value as Moment
    const all = seconds * BILLION + BigInt(nanoseconds)
    if (BigInt.asIntN(64, all) !== all) {
      throw new InvalidRecords('value', 'Arrow has no timestamp before 1677 or after 2262')
    }
    bytes.writeBigInt64LE(all, at)
  },
}
const MOMENT: ArrowField = {
  kind: 'struct',
  fields: [INT64, INT32],
  shape: {
    split: (value) => [(value as Moment).seconds, BigInt((value as Moment).nanoseconds)],
    join: ([seconds, nanoseconds]) => ({
      seconds: (seconds ?? 0n) as bigint,
      nanoseconds: Number(nanoseconds ?? 0n),
    }),
  },
}
const LIST: StructShape = { split: (value) => value as readonly Value[], join: (values) => values }

/** A whole number of 128 bits, which is the decimal without its point. */
function decimalCodec(scale: number): FixedCodec {
  return {
    read: (bytes, at) => {
      const high = bytes.readBigInt64LE(at + 8)
      return decimalText((high << 64n) | bytes.readBigUInt64LE(at), scale)
    },
    write: (bytes, value, at) => {
      const [whole = '', fraction = ''] = (value as string).split('.')
      const digits = BigInt(whole + fraction.slice(0, scale).padEnd(scale, '0'))
      bytes.writeBigUInt64LE(BigInt.asUintN(64, digits), at)
      bytes.writeBigInt64LE(BigInt.asIntN(64, digits >> 64n), at + 8)
    },
  }
}

function decimalText(digits: bigint, scale: number): string {
  const sign = digits < 0n ? '-' : ''
  const text = String(digits < 0n ? -digits : digits).padStart(scale + 1, '0')
  return scale === 0 ? sign + text : `${sign}${text.slice(0, -scale)}.${text.slice(-scale)}`
}

function textOrBytes(bytes: Buffer): Value {
  const text = bytes.toString('utf8')
  return text.includes('\ufffd') && !Buffer.from(text).equals(bytes) ? Buffer.from(bytes) : text
}
