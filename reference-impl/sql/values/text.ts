/** Values as text: what CAST to STRING makes, and what a result shows. */

import type { ColumnType, MapValue, Moment, Value } from '../../columns'
import { momentOfMilliseconds, type TimeZone, textOfDate, textOfMoment, UTC } from './time'

/** @param value not NULL */
export function textOf(value: Value, type: ColumnType, zone: TimeZone): string {
  const inner = (each: Value, of: ColumnType) => {
    if (each === null) return 'null'
    const text = textOf(each, of, zone)
    return typeof each === 'string' && of.name !== 'DECIMAL' ? JSON.stringify(text) : text
  }
  switch (type.name) {
    case 'DOUBLE':
    case 'FLOAT':
      return textOfNumber(value as number)
    case 'BINARY':
      return (value as Buffer).toString()
    case 'DATE':
      return textOfDate(value as bigint)
    case 'DATETIME':
      return textOfMoment(momentOfMilliseconds(value as bigint), zone)
    case 'TIMESTAMP':
    case 'TIMESTAMP_NTZ':
      return textOfMoment(value as Moment, type.name === 'TIMESTAMP_NTZ' ? UTC : zone)
    case 'INTERVAL_DAY_TIME':
      return textOfInterval(value as Moment)
    case 'INTERVAL_YEAR_MONTH':
      return textOfMonths(value as bigint)
    case 'ARRAY':
    case 'VECTOR':
      return `[${(value as Value[]).map((each) => inner(each, type.element)).join(',')}]`
    case 'MAP': {
      const { entries } = value as MapValue
      const members = entries.map(([key, of]) => `${inner(key, type.key)}:${inner(of, type.value)}`)
      return `{${members.join(',')}}`
    }
    case 'STRUCT': {
      const values = value as Value[]
      const members = type.fields.map(
        (field, index) =>
          `${JSON.stringify(field.name)}:${inner(values[index] ?? null, field.type)}`,
      )
      return `{${members.join(',')}}`
    }
    default:
      return String(value)
  }
}

/** A whole number has `.0`. */
export function textOfNumber(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return `${value}.0`
  return String(value)
}

function textOfInterval({ seconds, nanoseconds }: Moment): string {
  const total = seconds < 0n ? -seconds : seconds
  const parts = [(total / 3600n) % 24n, (total / 60n) % 60n, total % 60n]
  const [hours, minutes, rest] = parts.map((each) => String(each).padStart(2, '0'))
  const fraction = String(nanoseconds).padStart(9, '0')
  return `${seconds < 0n ? '-' : ''}${total / 86_400n} ${hours}:${minutes}:${rest}.${fraction}`
}

function textOfMonths(months: bigint): string {
  const total = months < 0n ? -months : months
  return `${months < 0n ? '-' : ''}${total / 12n}-${total % 12n}`
}
