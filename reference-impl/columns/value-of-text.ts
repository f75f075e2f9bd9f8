/** Values of texts, as CAST reads them, and rows of text that are written to typed columns. */

import type { ColumnType } from './column-type'
import { InvalidValue } from './invalid-value'
import { daysOf, fromLocal, parseLocalTime } from './local-time'
import { DEFAULT_TIME_ZONE } from './time-zone'
import type { MapValue, Moment, Value } from './value'
import { checkedValue } from './value-check'

const DECIMAL_NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/
const MONTHS = /^([+-]?)(\d{1,4})-(\d{1,2})$/
const DURATION = /^([+-]?)(\d{1,10}) (\d{1,2}):(\d{1,2}):(\d{1,2})(?:\.(\d{1,9}))?$/

/** @throws InvalidValue where the type has no value with this text */
export function parseValue(
  type: ColumnType,
  text: string,
  timeZone = DEFAULT_TIME_ZONE,
): NonNullable<Value> {
  const value = read(type, text, timeZone)
  if (value === undefined) throw new InvalidValue(type, text)
  return checkedValue(type, value)
}

function read(type: ColumnType, text: string, timeZone: string): NonNullable<Value> | undefined {
  const trimmed = text.trim()
  switch (type.name) {
    case 'BIGINT':
    case 'INT':
    case 'SMALLINT':
    case 'TINYINT':
      return /^[+-]?\d{1,40}$/.test(trimmed) ? BigInt(trimmed.replace('+', '')) : undefined
    case 'DOUBLE':
      return numberOf(trimmed)
    case 'FLOAT':
      return floatOf(trimmed)
    case 'BOOLEAN':
      return BOOLEANS[trimmed.toLowerCase()]
    case 'BINARY':
      return Buffer.from(text)
    case 'DECIMAL':
      return trimmed
    case 'DATETIME':
      return datetimeOf(trimmed, timeZone)
    case 'DATE':
      return bigintOf(daysOf(trimmed))
    case 'TIMESTAMP':
      return momentOf(trimmed, timeZone)
    case 'TIMESTAMP_NTZ':
      return momentOf(trimmed, 'UTC')
    case 'INTERVAL_YEAR_MONTH':
      return monthsOf(trimmed)
    case 'INTERVAL_DAY_TIME':
      return durationOf(trimmed)
    case 'ARRAY':
    case 'VECTOR':
    case 'MAP':
    case 'STRUCT':
      return nestedOf(type, text, timeZone)
    default:
      return text
  }
}

const BOOLEANS: Readonly<Record<string, boolean>> = {
  __proto__: null as never,
  true: true,
  false: false,
  1: true,
  0: false,
}

const NUMBERS: Readonly<Record<string, number>> = {
  __proto__: null as never,
  nan: Number.NaN,
  inf: Number.POSITIVE_INFINITY,
  infinity: Number.POSITIVE_INFINITY,
  '-inf': Number.NEGATIVE_INFINITY,
  '-infinity': Number.NEGATIVE_INFINITY,
}

function numberOf(text: string): number | undefined {
  return DECIMAL_NUMBER.test(text) ? Number(text) : NUMBERS[text.toLowerCase()]
}

/** A number that 32 bits do not reach is none. */
function floatOf(text: string): number | undefined {
  const number = numberOf(text)
  if (number === undefined) return undefined
  const float = Math.fround(number)
  return Number.isFinite(number) && !Number.isFinite(float) ? undefined : float
}

function bigintOf(number: number | undefined): bigint | undefined {
  return number === undefined ? undefined : BigInt(number)
}

function datetimeOf(text: string, timeZone: string): bigint | undefined {
  const local = parseLocalTime(text)
  if (!local) return undefined
  const milliseconds = Number(local.fraction.slice(0, 3).padEnd(3, '0'))
  return BigInt(fromLocal(local.milliseconds, timeZone) + milliseconds)
}

function momentOf(text: string, timeZone: string): Moment | undefined {
  const local = parseLocalTime(text)
  if (!local) return undefined
  return {
    seconds: BigInt(fromLocal(local.milliseconds, timeZone) / 1000),
    nanoseconds: Number(local.fraction.padEnd(9, '0')),
  }
}

function monthsOf(text: string): bigint | undefined {
  const [, sign, years = '', months = ''] = MONTHS.exec(text) ?? []
  if (sign === undefined || Number(months) > 11) return undefined
  const count = BigInt(years) * 12n + BigInt(months)
  return sign === '-' ? -count : count
}

function durationOf(text: string): Moment | undefined {
  const [, sign, days = '', hours = '', minutes = '', seconds = '', fraction = ''] =
    DURATION.exec(text) ?? []
  if (sign === undefined || +hours > 23 || +minutes > 59 || +seconds > 59) return undefined
  const count =
    ((BigInt(days) * 24n + BigInt(hours)) * 60n + BigInt(minutes)) * 60n + BigInt(seconds)
  const nanoseconds = Number(fraction.padEnd(9, '0'))
  if (sign !== '-') return { seconds: count, nanoseconds }
  // Both have the sign, as the encoding of records has it.
  return { seconds: -count, nanoseconds: nanoseconds === 0 ? 0 : -nanoseconds }
}

/** What JSON has: numbers as they are written, because those of 64 bits are larger than JavaScript's. */
type Json =
  | null
  | string
  | boolean
  | WrittenNumber
  | readonly Json[]
  | { readonly [name: string]: Json }

class WrittenNumber {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

function nestedOf(
  type: ColumnType,
  text: string,
  timeZone: string,
): NonNullable<Value> | undefined {
  try {
    const json = JSON.parse(
      text,
      (_name, value: unknown, context?: { readonly source?: string }) =>
        typeof value === 'number' ? new WrittenNumber(context?.source ?? String(value)) : value,
    ) as Json
    return valueOfJson(type, json, timeZone) ?? undefined
  } catch (error) {
    // A RangeError: too many lists in each other.
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined
    throw error
  }
}

/** @throws InvalidValue */
function valueOfJson(type: ColumnType, json: Json, timeZone: string): Value {
  if (json === null) return null
  const isList = Array.isArray(json)
  const isObject = typeof json === 'object' && !isList && !(json instanceof WrittenNumber)
  switch (type.name) {
    case 'ARRAY':
    case 'VECTOR':
      if (isList) return json.map((each) => valueOfJson(type.element, each, timeZone))
      break
    case 'MAP':
      if (isObject) return mapOf(type, json as Readonly<Record<string, Json>>, timeZone)
      break
    case 'STRUCT':
      if (isObject) return structOf(type, json as Readonly<Record<string, Json>>, timeZone)
      break
    default:
      if (!isList && !isObject) {
        const text = json instanceof WrittenNumber ? json.text : String(json)
        return parseValue(type, text, timeZone)
      }
  }
  throw new InvalidValue(type, JSON.stringify(json))
}

function mapOf(
  type: Extract<ColumnType, { name: 'MAP' }>,
  json: Readonly<Record<string, Json>>,
  timeZone: string,
): MapValue {
  const entries = Object.entries(json).map(([name, each]) => {
    const key = parseValue(type.key, name, timeZone)
    return [key, valueOfJson(type.value, each, timeZone)] as const
  })
  return { entries }
}

/** Fields that are left out are NULL. */
function structOf(
  type: Extract<ColumnType, { name: 'STRUCT' }>,
  json: Readonly<Record<string, Json>>,
  timeZone: string,
): readonly Value[] {
  const names = type.fields.map(({ name }) => name)
  const unknown = Object.keys(json).find((name) => !names.includes(name))
  if (unknown !== undefined) throw new InvalidValue(type, JSON.stringify(json))
  return type.fields.map((field) => {
    const member = Object.hasOwn(json, field.name) ? (json[field.name] as Json) : null
    return valueOfJson(field.type, member, timeZone)
  })
}
