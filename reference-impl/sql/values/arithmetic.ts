/** Sums, products and their types. What overflows is an error; a division by zero is NULL. */

import type { ColumnType, Value } from '../../columns'
import { invalidArguments } from '../sql-errors'
import type { ArithmeticOperator } from '../syntax/expression'
import {
  type Decimal,
  decimalOf,
  dividedBy,
  fitsPrecision,
  MAX_PRECISION,
  MAX_SCALE,
  negated,
  plus,
  remainder,
  rescaled,
  textOfDecimal,
  times,
} from './decimal'
import {
  asDecimal,
  BIGINT,
  bitsOf,
  DOUBLE,
  isFloating,
  isInteger,
  isNumeric,
  isText,
  nameOfType,
} from './types'

export interface Operation {
  /** What both operands are converted to. */
  readonly operands: ColumnType
  readonly type: ColumnType
  /** Of operands that are not NULL. */
  readonly apply: (left: Value, right: Value) => Value
}

/** Undefined: the operator is not for these types. */
export function operationOf(
  operator: Exclude<ArithmeticOperator, '||'>,
  left: ColumnType,
  right: ColumnType,
): Operation | undefined {
  const [one, other] = [numberOf(left), numberOf(right)]
  if (!one || !other) return undefined
  if (operator === 'DIV') return divOf(one, other)
  if (isFloating(one) || isFloating(other)) return floating(operator)
  if (one.name === 'DECIMAL' || other.name === 'DECIMAL') return decimal(operator, one, other)
  if (operator === '/') return floating(operator)
  return integer(operator, (bitsOf(one) ?? 64) >= (bitsOf(other) ?? 64) ? one : other)
}

/** A text counts as a DOUBLE. */
function numberOf(type: ColumnType): ColumnType | undefined {
  if (isText(type)) return DOUBLE
  return isNumeric(type) ? type : undefined
}

function divOf(one: ColumnType, other: ColumnType): Operation | undefined {
  if (!isInteger(one) || !isInteger(other)) return undefined
  return {
    operands: BIGINT,
    type: BIGINT,
    apply: (left, right) =>
      right === 0n ? null : checked((left as bigint) / (right as bigint), BIGINT),
  }
}

type Plain = '+' | '-' | '*' | '/' | '%'

const FLOATING: Readonly<Record<Plain, (left: number, right: number) => number | null>> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => (right === 0 ? null : left / right),
  '%': (left, right) => (right === 0 ? null : left % right),
}

function floating(operator: Plain): Operation {
  const calculate = FLOATING[operator]
  const apply = (left: Value, right: Value) => calculate(left as number, right as number)
  return { operands: DOUBLE, type: DOUBLE, apply }
}

const WHOLE: Readonly<Record<string, (left: bigint, right: bigint) => bigint | null>> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '%': (left, right) => (right === 0n ? null : left % right),
}

function integer(operator: Plain, type: ColumnType): Operation {
  const calculate = WHOLE[operator] ?? (() => null)
  return {
    operands: type,
    type,
    apply: (left, right) => {
      const value = calculate(left as bigint, right as bigint)
      return value === null ? null : checked(value, type)
    },
  }
}

function checked(value: bigint, type: ColumnType): bigint {
  if (BigInt.asIntN(bitsOf(type) ?? 64, value) === value) return value
  throw invalidArguments(`${value} overflows ${type.name}`)
}

function decimal(operator: Plain, one: ColumnType, other: ColumnType): Operation {
  const [left, right] = [asDecimal(one), asDecimal(other)]
  const scale = scaleOf(operator, left.scale, right.scale)
  const wholes = [left.precision - left.scale, right.precision - right.scale] as const
  const precision = Math.min(MAX_PRECISION, scale + wholeDigits(operator, wholes, right.scale))
  const type: ColumnType = { name: 'DECIMAL', precision, scale }
  // Wide enough for either.
  const operands: ColumnType = {
    name: 'DECIMAL',
    precision: MAX_PRECISION * 2,
    scale: Math.max(left.scale, right.scale),
  }
  const calculate = DECIMALS[operator]
  return {
    operands,
    type,
    apply: (a, b) => {
      const value = calculate(numberIn(a), numberIn(b), scale)
      return value === null ? null : textIn(value, type)
    },
  }
}

/** So many digits before the point hold every result, as long as there are so many. */
function wholeDigits(
  operator: Plain,
  [left, right]: readonly [number, number],
  divisorScale: number,
): number {
  if (operator === '*') return left + right
  if (operator === '/') return left + divisorScale
  return Math.max(left, right) + 1
}

function scaleOf(operator: Plain, left: number, right: number): number {
  if (operator === '*') return Math.min(MAX_SCALE, left + right)
  if (operator === '/') return Math.min(MAX_SCALE, Math.max(6, left + right + 1))
  return Math.max(left, right)
}

const isZero = ({ unscaled }: Decimal) => unscaled === 0n

const DECIMALS: Readonly<
  Record<Plain, (left: Decimal, right: Decimal, scale: number) => Decimal | null>
> = {
  '+': plus,
  '-': (left, right) => plus(left, negated(right)),
  '*': times,
  '/': (left, right, scale) => (isZero(right) ? null : dividedBy(left, right, scale)),
  '%': (left, right) => (isZero(right) ? null : remainder(left, right)),
}

function numberIn(value: Value): Decimal {
  return decimalOf(String(value)) ?? { unscaled: 0n, scale: 0 }
}

/** @throws ServiceError when the digits of the type are too few */
export function textIn(value: Decimal, type: ColumnType): string {
  const { precision, scale } = asDecimal(type)
  const rounded = rescaled(value, scale)
  if (fitsPrecision(rounded, precision)) return textOfDecimal(rounded)
  throw invalidArguments(`${textOfDecimal(value).slice(0, 64)} overflows ${nameOfType(type)}`)
}

export function negativeOf(value: Value, type: ColumnType): Value {
  if (isInteger(type)) return checked(-(value as bigint), type)
  if (type.name === 'DECIMAL') return textOfDecimal(negated(numberIn(value)))
  return -(value as number)
}
