/** The order of values of one type. */

import type { ColumnType, Moment, Value } from '../../columns'
import { compareDecimals, decimalOf, textOfDecimal } from './decimal'

/** Negative: the first is smaller. Neither is NULL. */
export type Order = (one: Value, other: Value) => number

/** Undefined: values of the type have no order. */
export function orderOf(type: ColumnType): Order | undefined {
  switch (type.name) {
    case 'STRING':
    case 'CHAR':
    case 'VARCHAR':
    case 'BINARY':
      return (one, other) => compareTexts(one as string | Buffer, other as string | Buffer)
    case 'DECIMAL':
      return (one, other) => compareDecimals(toDecimal(one), toDecimal(other))
    case 'TIMESTAMP':
    case 'TIMESTAMP_NTZ':
    case 'INTERVAL_DAY_TIME':
      return (one, other) => compareMoments(one as Moment, other as Moment)
    case 'DOUBLE':
    case 'FLOAT':
      return (one, other) => compareNumbers(one as number, other as number)
    case 'ARRAY':
    case 'VECTOR':
    case 'MAP':
    case 'STRUCT':
    case 'JSON':
      return undefined
    default:
      return (one, other) => {
        const [left, right] = [one as bigint, other as bigint]
        return left < right ? -1 : left > right ? 1 : 0
      }
  }
}

/** Equal values have equal keys, values that differ have others. */
export function keyOf(value: Value, type: ColumnType): string {
  if (value === null) return ''
  switch (type.name) {
    case 'DECIMAL':
      return `=${textOfDecimal(toDecimal(value))}`
    case 'TIMESTAMP':
    case 'TIMESTAMP_NTZ':
    case 'INTERVAL_DAY_TIME':
      return `=${(value as Moment).seconds}.${(value as Moment).nanoseconds}`
    default:
      if (Buffer.isBuffer(value)) return `#${value.toString('latin1')}`
      return type.name === 'BINARY'
        ? `#${Buffer.from(String(value)).toString('latin1')}`
        : `=${value === 0 ? 0 : String(value)}`
  }
}

/** By the bytes of their UTF-8. */
export function compareTexts(one: string | Buffer, other: string | Buffer): number {
  if (typeof one === 'string' && typeof other === 'string') {
    const length = Math.min(one.length, other.length)
    let index = 0
    while (index < length && one.charCodeAt(index) === other.charCodeAt(index)) index++
    if (index === length) return one.length - other.length
    return rank(one.charCodeAt(index)) - rank(other.charCodeAt(index))
  }
  return Buffer.compare(bytesOf(one), bytesOf(other))
}

/** Surrogates are units of characters above all others. */
function rank(unit: number): number {
  if (unit < 0xd800) return unit
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800
}

function bytesOf(value: string | Buffer): Buffer {
  return typeof value === 'string' ? Buffer.from(value) : value
}

function toDecimal(value: Value) {
  return decimalOf(String(value)) ?? { unscaled: 0n, scale: 0 }
}

function compareMoments(one: Moment, other: Moment): number {
  if (one.seconds !== other.seconds) return one.seconds < other.seconds ? -1 : 1
  return one.nanoseconds - other.nanoseconds
}

/** NaN is above all other numbers, and equal to itself. */
function compareNumbers(one: number, other: number): number {
  if (one < other) return -1
  if (one > other) return 1
  return Number(Number.isNaN(one)) - Number(Number.isNaN(other))
}
