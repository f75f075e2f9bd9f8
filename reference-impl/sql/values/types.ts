/** What types there are for expressions: those of columns, and that of NULL. */

import { type ColumnType, formatColumnType } from '../../columns'
import { MAX_PRECISION, MAX_SCALE } from './decimal'

/** null: of NULL, which fits every type. */
export type Type = ColumnType | null

export const BIGINT: ColumnType = { name: 'BIGINT' }
export const DOUBLE: ColumnType = { name: 'DOUBLE' }
export const STRING: ColumnType = { name: 'STRING' }
export const BOOLEAN: ColumnType = { name: 'BOOLEAN' }

const BITS: Readonly<Record<string, number>> = { TINYINT: 8, SMALLINT: 16, INT: 32, BIGINT: 64 }
const TEXTS: readonly string[] = ['STRING', 'CHAR', 'VARCHAR']
const TIMES: readonly string[] = ['DATE', 'DATETIME', 'TIMESTAMP_NTZ', 'TIMESTAMP']

/** Undefined: not an integer type. */
export function bitsOf({ name }: ColumnType): number | undefined {
  return BITS[name]
}
export const isInteger = (type: ColumnType): boolean => bitsOf(type) !== undefined
export const isFloating = ({ name }: ColumnType): boolean => name === 'DOUBLE' || name === 'FLOAT'
export const isNumeric = (type: ColumnType): boolean =>
  isInteger(type) || isFloating(type) || type.name === 'DECIMAL'
export const isText = ({ name }: ColumnType): boolean => TEXTS.includes(name)
export const isTime = ({ name }: ColumnType): boolean => TIMES.includes(name)

/** In upper case, as messages have it. */
export function nameOfType(type: Type): string {
  return type === null ? 'VOID' : formatColumnType(type).toUpperCase()
}

export function isSameType(one: ColumnType, other: ColumnType): boolean {
  return formatColumnType(one) === formatColumnType(other)
}

/** Digits that hold every value of the type. */
export function asDecimal(type: ColumnType): { precision: number; scale: number } {
  if (type.name === 'DECIMAL') return type
  const digits: Readonly<Record<string, number>> = { TINYINT: 3, SMALLINT: 5, INT: 10, BIGINT: 19 }
  const precision = digits[type.name]
  return precision === undefined
    ? { precision: MAX_PRECISION, scale: MAX_SCALE }
    : { precision, scale: 0 }
}

/** The type for values of both, in a result such as that of CASE; null: there is none. */
export function unionType(one: Type, other: Type): Type | 'none' {
  if (one === null || other === null) return one ?? other
  if (isSameType(one, other)) return one
  if (isNumeric(one) && isNumeric(other)) return numericType(one, other)
  if (isText(one) && isText(other)) return STRING
  if (isTime(one) && isTime(other)) return laterOf(one, other)
  const isEither = (test: (type: ColumnType) => boolean) => test(one) || test(other)
  if (isEither(isText) && (isEither(isNumeric) || isEither(isTime))) return STRING
  return 'none'
}

/** The type in which values of both are compared. */
export function comparedType(one: Type, other: Type): Type | 'none' {
  if (one === null || other === null) return one ?? other
  const [text, rest] = isText(one) ? [one, other] : [other, one]
  if (isText(text)) {
    if (isInteger(rest) || isFloating(rest)) return DOUBLE
    if (rest.name === 'DECIMAL' || isTime(rest)) return rest
  }
  return unionType(one, other)
}

function numericType(one: ColumnType, other: ColumnType): ColumnType {
  if (isFloating(one) || isFloating(other)) return DOUBLE
  if (one.name === 'DECIMAL' || other.name === 'DECIMAL') {
    const [left, right] = [asDecimal(one), asDecimal(other)]
    const scale = Math.max(left.scale, right.scale)
    const whole = Math.max(left.precision - left.scale, right.precision - right.scale)
    return { name: 'DECIMAL', precision: Math.min(MAX_PRECISION, whole + scale), scale }
  }
  return (bitsOf(one) ?? 64) >= (bitsOf(other) ?? 64) ? one : other
}

function laterOf(one: ColumnType, other: ColumnType): ColumnType {
  return TIMES.indexOf(one.name) >= TIMES.indexOf(other.name) ? one : other
}
