/** COUNT, SUM, MIN, MAX, AVG: what they collect from the rows of a group. */

import type { Value } from '../../columns'
import { invalidArguments, invalidArgumentType, type Position } from '../sql-errors'
import { textIn } from '../values/arithmetic'
import { orderOf } from '../values/compare'
import { type Decimal, decimalOf, dividedBy, MAX_PRECISION, plus } from '../values/decimal'
import {
  asDecimal,
  BIGINT,
  DOUBLE,
  isInteger,
  isNumeric,
  isText,
  nameOfType,
  type Type,
} from '../values/types'

/** Collects the values of one group; NULL is never added. */
export interface Collector {
  add(value: Value): void
  result(): Value
}

export interface Aggregate {
  readonly type: Type
  /** What the argument is converted to. null: as it is. */
  readonly argument: Type
  readonly start: () => Collector
}

type AggregateOf = (argument: Type, at: Position) => Aggregate

export const AGGREGATES: Readonly<Record<string, AggregateOf>> = {
  COUNT: () => ({ type: BIGINT, argument: null, start: count }),
  SUM: (argument, at) => sums(argument, at, 'SUM'),
  AVG: (argument, at) => sums(argument, at, 'AVG'),
  MIN: (argument, at) => extreme(argument, at, -1),
  MAX: (argument, at) => extreme(argument, at, 1),
}

function count(): Collector {
  let found = 0n
  return {
    add: () => {
      found++
    },
    result: () => found,
  }
}

function extreme(type: Type, at: Position, sign: number): Aggregate {
  const order = type === null ? () => 0 : orderOf(type)
  if (!order) throw invalidArgumentType(at, `${nameOfType(type)} has no order`)
  const start = (): Collector => {
    let best: Value = null
    return {
      add: (value) => {
        if (best === null || order(value, best) * sign > 0) best = value
      },
      result: () => best,
    }
  }
  return { type, argument: null, start }
}

/** NULL of no value. */
function sums(type: Type, at: Position, name: 'SUM' | 'AVG'): Aggregate {
  const isAverage = name === 'AVG'
  if (type !== null && type.name === 'DECIMAL') {
    const scale = isAverage ? Math.min(18, type.scale + 4) : type.scale
    const result: Type = { name: 'DECIMAL', precision: MAX_PRECISION, scale }
    return { type: result, argument: null, start: () => decimalSum(result, isAverage) }
  }
  if (type !== null && isInteger(type)) {
    return isAverage
      ? { type: DOUBLE, argument: null, start: wholeAverage }
      : { type: BIGINT, argument: null, start: wholeSum }
  }
  if (type === null || isNumeric(type) || isText(type)) {
    return { type: DOUBLE, argument: DOUBLE, start: () => floatingSum(isAverage) }
  }
  throw invalidArgumentType(at, `${name} is not for ${nameOfType(type)}`)
}

function wholeSum(): Collector {
  let sum: bigint | null = null
  return {
    add: (value) => {
      sum = (sum ?? 0n) + (value as bigint)
    },
    result: () => {
      if (sum === null || BigInt.asIntN(64, sum) === sum) return sum
      throw invalidArguments(`${sum} overflows BIGINT`)
    },
  }
}

function wholeAverage(): Collector {
  let sum = 0n
  let found = 0n
  return {
    add: (value) => {
      sum += value as bigint
      found++
    },
    result: () => {
      if (found === 0n) return null
      const scale = 20
      const { unscaled } = dividedBy(
        { unscaled: sum, scale: 0 },
        { unscaled: found, scale: 0 },
        scale,
      )
      return Number(`${unscaled}e-${scale}`)
    },
  }
}

function floatingSum(isAverage: boolean): Collector {
  let sum = 0
  let found = 0
  return {
    add: (value) => {
      sum += value as number
      found++
    },
    result: () => (found === 0 ? null : isAverage ? sum / found : sum),
  }
}

function decimalSum(type: NonNullable<Type>, isAverage: boolean): Collector {
  let sum: Decimal | null = null
  let found = 0n
  return {
    add: (value) => {
      const each = decimalOf(String(value)) ?? { unscaled: 0n, scale: 0 }
      sum = sum ? plus(sum, each) : each
      found++
    },
    result: () => {
      if (sum === null) return null
      const divisor = { unscaled: isAverage ? found : 1n, scale: 0 }
      return textIn(dividedBy(sum, divisor, asDecimal(type).scale), type)
    },
  }
}
