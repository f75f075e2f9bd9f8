/**
 * Values as text: as CAST to STRING writes them, as results in CSV and rows of text have them. Values in
 * arrays, maps and structs are written as JSON.
 */

import type { ColumnType } from './column-type'
import { dateText, localText, toLocal } from './local-time'
import { DEFAULT_TIME_ZONE } from './time-zone'
import type { MapValue, Moment, Value } from './value'

const MONTHS = 12n
const NANOSECOND_DIGITS = 9
/** So many digits are enough for each number of 32 bits. */
const FLOAT_DIGITS = 9

/** @param value of this type, as the codecs of records return it */
export function formatValue(
  type: ColumnType,
  value: NonNullable<Value>,
  timeZone = DEFAULT_TIME_ZONE,
): string {
  switch (type.name) {
    case 'DOUBLE':
      return numberText(value as number)
    case 'FLOAT':
      return numberText(shortestFloat(value as number))
    case 'DATETIME':
      return datetimeText(Number(value), timeZone)
    case 'DATE':
      return dateText(Number(value))
    case 'TIMESTAMP':
      return momentText(value as Moment, timeZone)
    case 'TIMESTAMP_NTZ':
      return momentText(value as Moment, 'UTC')
    case 'INTERVAL_YEAR_MONTH':
      return monthsText(value as bigint)
    case 'INTERVAL_DAY_TIME':
      return durationText(value as Moment)
    case 'ARRAY':
    case 'VECTOR':
    case 'MAP':
    case 'STRUCT':
      return nestedText(type, value, timeZone)
    default:
      return Buffer.isBuffer(value) ? value.toString('utf8') : String(value)
  }
}

/** With a point, so that it is not taken for a whole number. */
function numberText(value: number): string {
  const text = Object.is(value, -0) ? '-0' : String(value)
  return /^-?\d+$/.test(text) ? `${text}.0` : text
}

/** The number with the fewest digits that is this one in 32 bits. */
function shortestFloat(value: number): number {
  for (let digits = 6; digits < FLOAT_DIGITS; digits++) {
    const short = Number(value.toPrecision(digits))
    if (Math.fround(short) === value) return short
  }
  return Number(value.toPrecision(FLOAT_DIGITS))
}

/** Milliseconds only where there are any. */
function datetimeText(milliseconds: number, timeZone: string): string {
  const rest = ((milliseconds % 1000) + 1000) % 1000
  const seconds = localText(toLocal(milliseconds - rest, timeZone))
  return rest === 0 ? seconds : `${seconds}.${String(rest).padStart(3, '0')}`
}

function momentText(moment: Moment, timeZone: string): string {
  const { seconds, nanoseconds } = normalized(moment)
  return localText(toLocal(Number(seconds) * 1000, timeZone)) + fractionText(nanoseconds)
}

/** Such as `-1-2`: a year and two months ago. */
function monthsText(months: bigint): string {
  const count = months < 0n ? -months : months
  return `${months < 0n ? '-' : ''}${count / MONTHS}-${count % MONTHS}`
}

/** Such as `1 02:03:04.5`. */
function durationText({ seconds, nanoseconds }: Moment): string {
  const all = seconds * 1_000_000_000n + BigInt(nanoseconds)
  const size = all < 0n ? -all : all
  const rest = size / 1_000_000_000n
  const time = [rest / 3600n, rest / 60n, rest].map((part, index) =>
    String(index === 0 ? part % 24n : part % 60n).padStart(2, '0'),
  )
  const fraction = fractionText(Number(size % 1_000_000_000n))
  return `${all < 0n ? '-' : ''}${rest / 86_400n} ${time.join(':')}${fraction}`
}

function fractionText(nanoseconds: number): string {
  if (nanoseconds === 0) return ''
  return `.${String(nanoseconds).padStart(NANOSECOND_DIGITS, '0').replace(/0+$/, '')}`
}

/** With nanoseconds from 0. */
function normalized({ seconds, nanoseconds }: Moment): Moment {
  if (nanoseconds >= 0) return { seconds, nanoseconds }
  return { seconds: seconds - 1n, nanoseconds: nanoseconds + 1_000_000_000 }
}

function nestedText(type: ColumnType, value: NonNullable<Value>, timeZone: string): string {
  const json = (part: ColumnType, of: Value | undefined): string => jsonText(part, of, timeZone)
  switch (type.name) {
    case 'MAP': {
      const members = (value as MapValue).entries.map(([key, of]) => {
        const name = key === null ? '' : formatValue(type.key, key, timeZone)
        return `${JSON.stringify(name)}:${json(type.value, of)}`
      })
      return `{${members.join(',')}}`
    }
    case 'STRUCT': {
      const members = type.fields.map(
        ({ name, type: of }, index) =>
          `${JSON.stringify(name)}:${json(of, (value as readonly Value[])[index])}`,
      )
      return `{${members.join(',')}}`
    }
    case 'ARRAY':
    case 'VECTOR':
      return `[${(value as readonly Value[]).map((each) => json(type.element, each)).join(',')}]`
    default:
      throw new TypeError(`${type.name} is not nested`)
  }
}

function jsonText(type: ColumnType, value: Value | undefined, timeZone: string): string {
  if (value === null || value === undefined) return 'null'
  const text = formatValue(type, value, timeZone)
  switch (type.name) {
    case 'ARRAY':
    case 'VECTOR':
    case 'MAP':
    case 'STRUCT':
    case 'BOOLEAN':
    case 'BIGINT':
    case 'INT':
    case 'SMALLINT':
    case 'TINYINT':
    case 'DECIMAL':
      return text
    case 'DOUBLE':
    case 'FLOAT':
      return Number.isFinite(value) ? text : JSON.stringify(text)
    default:
      return JSON.stringify(text)
  }
}
