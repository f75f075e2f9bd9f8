/**
 * Values of one type as values of another
 * (https://www.alibabacloud.com/help/en/maxcompute/user-guide/type-conversions).
 */

import { type ColumnType, InvalidValue, parseValue, type Value } from '../../columns'
import { illegalCast } from '../sql-errors'
import {
  compareDecimals,
  type Decimal,
  decimalOf,
  fitsPrecision,
  rescaled,
  textOfDecimal,
} from './decimal'
import { textOf } from './text'
import {
  bitsOf,
  isFloating,
  isInteger,
  isNumeric,
  isSameType,
  isText,
  isTime,
  nameOfType,
} from './types'

export interface ConversionSettings {
  /** A time zone, such as `Asia/Shanghai`. */
  readonly zone: string
  /** What cannot be converted is an error; otherwise it becomes NULL (`odps.sql.udf.strict.mode`). */
  readonly isStrict: boolean
}

export type Convert = (value: Value) => Value

/** Undefined instead of a value: it has no counterpart. The value is not NULL. */
type Attempt = (value: NonNullable<Value>) => Value | undefined

/** Undefined: the types have nothing in common. */
export function conversion(
  from: ColumnType | null,
  to: ColumnType,
  { zone, isStrict }: ConversionSettings,
): Convert | undefined {
  if (from === null || isSameType(from, to)) return (value) => value
  const attempt = attemptOf(from, to, zone)
  if (!attempt) return undefined
  const name = nameOfType(to)
  return (value) => {
    if (value === null) return null
    const converted = attempt(value)
    if (converted !== undefined) return converted
    if (isStrict) throw illegalCast(textOf(value, from, zone), name)
    return null
  }
}

function attemptOf(from: ColumnType, to: ColumnType, zone: string): Attempt | undefined {
  if (isText(to)) return toText(from, to, zone)
  if (isText(from)) return fromText(to, zone)
  if (to.name === 'BOOLEAN' && isNumeric(from)) return (value) => Number(value) !== 0
  if (from.name === 'BOOLEAN' && isNumeric(to)) {
    const attempt = toNumber({ name: 'INT' }, to)
    return (value) => attempt(value ? 1n : 0n)
  }
  if (isNumeric(from) && isNumeric(to)) return toNumber(from, to)
  if (isTime(from) && isTime(to)) return toTime(from, to, zone)
  return undefined
}

function toText(from: ColumnType, to: ColumnType, zone: string): Attempt | undefined {
  if (!isText(from) && ['ARRAY', 'VECTOR', 'MAP', 'STRUCT'].includes(from.name)) return undefined
  const limit = 'length' in to ? to.length : undefined
  // The bytes of a STRING that are no UTF-8 stay as they are.
  const keepsBytes = isText(from) || from.name === 'BINARY'
  return (value) => {
    const text = keepsBytes ? storedText(value) : textOf(value, from, zone)
    if (limit === undefined || typeof text !== 'string' || text.length <= limit) return text
    return [...text].slice(0, limit).join('')
  }
}

/** A Buffer where the bytes are not UTF-8. */
function storedText(value: Value): Value {
  if (!Buffer.isBuffer(value)) return value
  const text = value.toString()
  return Buffer.from(text).equals(value) ? text : value
}

function fromText(to: ColumnType, zone: string): Attempt | undefined {
  const onText = (attempt: (text: string) => Value | undefined): Attempt => {
    return (value) => attempt(String(value).trim())
  }
  switch (to.name) {
    case 'BINARY':
      return (value) => (Buffer.isBuffer(value) ? value : Buffer.from(String(value)))
    case 'DATE':
      // The time of day is dropped.
      return onText((text) => {
        const isTime = parsed({ name: 'TIMESTAMP_NTZ' }, text, zone) !== undefined
        return isTime ? parsed(to, text.split(/[ T]/)[0] ?? '', zone) : undefined
      })
    case 'BOOLEAN':
    case 'DATETIME':
    case 'TIMESTAMP':
    case 'TIMESTAMP_NTZ':
    case 'JSON':
      return onText((text) => parsed(to, text, zone))
    case 'DECIMAL':
      return onText((text) => exactDecimal(text, to))
    default:
      return isNumeric(to) ? onText(numberFromText(to)) : undefined
  }
}

function parsed(type: ColumnType, text: string, zone: string): Value | undefined {
  try {
    return parseValue(type, text, zone)
  } catch (error) {
    if (error instanceof InvalidValue) return undefined
    throw error
  }
}

/** A digit that the scale would cut off makes the text unfit; zeros do not. */
function exactDecimal(
  text: string,
  { precision, scale }: Extract<ColumnType, { name: 'DECIMAL' }>,
): string | undefined {
  const decimal = decimalOf(text)
  if (!decimal) return undefined
  const rounded = rescaled(decimal, scale)
  return compareDecimals(rounded, decimal) === 0 ? decimalText(rounded, precision) : undefined
}

function numberFromText(to: ColumnType): (text: string) => Value | undefined {
  const narrow = toNumber({ name: 'DECIMAL', precision: 38, scale: 18 }, to)
  if (isFloating(to)) {
    return (text) => {
      const value = /^[+-]?(?:inf(?:inity)?|nan)$/i.test(text)
        ? Number(text.replace(/inf(?:inity)?/i, 'Infinity').replace(/nan/i, 'NaN'))
        : numberIn(text)
      return value === undefined ? undefined : narrowFloat(value, to)
    }
  }
  return (text) => (numberIn(text) === undefined ? undefined : narrow(text))
}

function numberIn(text: string): number | undefined {
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text) ? Number(text) : undefined
}

function narrowFloat(value: number, to: ColumnType): number {
  return to.name === 'FLOAT' ? Math.fround(value) : value
}

function toNumber(from: ColumnType, to: ColumnType): Attempt {
  if (isFloating(to)) return (value) => narrowFloat(Number(value), to)
  const read: (value: Value) => Decimal | undefined = isFloating(from)
    ? (value) => decimalOf(String(value))
    : isInteger(from)
      ? (value) => ({ unscaled: value as bigint, scale: 0 })
      : (value) => decimalOf(String(value))
  if (to.name === 'DECIMAL') {
    const { precision, scale } = to
    return (value) => {
      const decimal = read(value)
      return decimal && decimalText(rescaled(decimal, scale), precision)
    }
  }
  const bits = bitsOf(to) ?? 64
  return (value) => {
    const decimal = read(value)
    if (!decimal) return undefined
    // Towards zero: digits behind the point are dropped.
    const whole = decimal.unscaled / 10n ** BigInt(decimal.scale)
    return BigInt.asIntN(bits, whole) === whole ? whole : undefined
  }
}

function decimalText(decimal: Decimal, precision: number): string | undefined {
  return fitsPrecision(decimal, precision) ? textOfDecimal(decimal) : undefined
}

function toTime(from: ColumnType, to: ColumnType, zone: string): Attempt {
  const convert = fromText(to, zone)
  return (value) => (value === null ? null : convert?.(textOf(value, from, zone)))
}

/**
 * Whether a value is converted without being asked to: where it is compared, joined or written. Numbers, texts and
 * times convert within their kind, texts to and from each of the others, and BINARY from text.
 */
export function convertsImplicitly(from: ColumnType, to: ColumnType): boolean {
  if (isSameType(from, to)) return true
  if (isNumeric(from) && isNumeric(to)) return !(isFloating(from) && isInteger(to))
  if (isTime(from) && isTime(to)) return true
  if (isText(from))
    return isText(to) || isNumeric(to) || isTime(to) || to.name === 'BINARY' || to.name === 'JSON'
  if (isText(to)) return isNumeric(from) || isTime(from)
  return false
}
