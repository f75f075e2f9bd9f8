/** Which values a type has. */

import type { ColumnType } from './column-type'
import { decimalOf } from './decimal'
import { InvalidValue } from './invalid-value'
import { isInRange } from './ranges'
import type { MapValue, Moment, Value } from './value'

/**
 * The value itself, with DECIMAL rounded to its scale.
 *
 * @throws InvalidValue where the type has no such value
 */
export function checkedValue(type: ColumnType, value: NonNullable<Value>): NonNullable<Value> {
  const checked = typedValue(type, value)
  if (checked === undefined) throw new InvalidValue(type, shown(value))
  return checked
}

function typedValue(type: ColumnType, value: NonNullable<Value>): NonNullable<Value> | undefined {
  switch (type.name) {
    case 'BIGINT':
    case 'INT':
    case 'SMALLINT':
    case 'TINYINT':
    case 'DATETIME':
    case 'DATE':
    case 'INTERVAL_YEAR_MONTH':
      return typeof value === 'bigint' && isInRange(type, value) ? value : undefined
    case 'DOUBLE':
    case 'FLOAT':
      return typeof value === 'number' ? value : undefined
    case 'BOOLEAN':
      return typeof value === 'boolean' ? value : undefined
    case 'BINARY':
      return Buffer.isBuffer(value) ? value : undefined
    case 'STRING':
      return typeof value === 'string' || Buffer.isBuffer(value) ? value : undefined
    case 'CHAR':
    case 'VARCHAR':
      return typeof value === 'string' && isShort(value, type.length) ? value : undefined
    case 'JSON':
      return typeof value === 'string' && isJson(value) ? value : undefined
    case 'DECIMAL':
      return typeof value === 'string' ? decimalOf(value, type) : undefined
    case 'TIMESTAMP':
    case 'TIMESTAMP_NTZ':
    case 'INTERVAL_DAY_TIME':
      return isMoment(value) ? value : undefined
    default:
      return checkedNested(type, value)
  }
}

function checkedNested(
  type: ColumnType,
  value: NonNullable<Value>,
): NonNullable<Value> | undefined {
  if (type.name === 'MAP') return isMap(value) ? checkedMap(type, value) : undefined
  if (!Array.isArray(value)) return undefined
  const list = value as readonly Value[]
  switch (type.name) {
    case 'ARRAY':
      return list.map((each) => checkedOrNull(type.element, each))
    case 'VECTOR':
      if (list.length !== type.dimension || list.includes(null)) return undefined
      return list.map((each) => checkedOrNull(type.element, each))
    case 'STRUCT':
      if (list.length !== type.fields.length) return undefined
      return type.fields.map((field, index) => checkedOrNull(field.type, list[index] ?? null))
    default:
      return undefined
  }
}

function checkedMap(
  { key, value }: Extract<ColumnType, { name: 'MAP' }>,
  { entries }: MapValue,
): MapValue {
  return {
    entries: entries.map(([of, to]) => [checkedOrNull(key, of), checkedOrNull(value, to)] as const),
  }
}

function checkedOrNull(type: ColumnType, value: Value): Value {
  return value === null ? null : checkedValue(type, value)
}

/** Counts characters, not units of UTF-16. */
function isShort(text: string, length: number): boolean {
  if (text.length <= length) return true
  let count = 0
  for (const _ of text) if (++count > length) return false
  return true
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function isMoment(value: NonNullable<Value>): value is Moment {
  const isOne = typeof value === 'object' && 'seconds' in value && 'nanoseconds' in value
  return isOne && BigInt.asIntN(64, value.seconds) === value.seconds && isNanosecond(value)
}

function isNanosecond({ nanoseconds }: Moment): boolean {
  return Number.isInteger(nanoseconds) && Math.abs(nanoseconds) < 1e9
}

function isMap(value: NonNullable<Value>): value is MapValue {
  return typeof value === 'object' && !Array.isArray(value) && 'entries' in value
}

function shown(value: NonNullable<Value>): string {
  if (Buffer.isBuffer(value)) return value.toString('latin1')
  if (typeof value !== 'object') return String(value)
  return JSON.stringify(value, (_name, part) => (typeof part === 'bigint' ? String(part) : part))
}
