/**
 * Rows as CSV, the form of a result without the tunnel: a header of names, NULL as `\N`, every text in
 * quotes. Nested values are written as PyODPS reads them.
 */

import type { Column, ColumnType, MapValue, Moment, TypedRow, Value } from '../../columns'

export function csvResult(columns: readonly Column[], rows: readonly TypedRow[]): string {
  const header = columns.map(({ name }) => quoted(name)).join(',')
  const lines = rows.map((row) =>
    columns.map(({ type }, index) => cell(type, row[index] ?? null)).join(','),
  )
  return `${[header, ...lines].join('\n')}\n`
}

const QUOTED: ReadonlySet<string> = new Set([
  'STRING',
  'CHAR',
  'VARCHAR',
  'JSON',
  'BINARY',
  'ARRAY',
  'VECTOR',
  'MAP',
  'STRUCT',
])

function cell(type: ColumnType, value: Value): string {
  if (value === null) return '\\N'
  const text = textOf(type, value)
  return QUOTED.has(type.name) ? quoted(text) : text
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}

function textOf(type: ColumnType, value: Value): string {
  switch (type.name) {
    case 'DATETIME':
      return timeText(Number(value)).slice(0, 19)
    case 'DATE':
      return timeText(Number(value) * DAY_MS).slice(0, 10)
    case 'TIMESTAMP':
    case 'TIMESTAMP_NTZ':
      return momentText(value as Moment)
    case 'INTERVAL_DAY_TIME':
      return intervalText(value as Moment)
    case 'INTERVAL_YEAR_MONTH':
      return monthsText(value as bigint)
    case 'ARRAY':
    case 'VECTOR':
      return `[${(value as readonly Value[]).map((each) => nested(type.element, each)).join(',')}]`
    case 'MAP':
      return `{${(value as MapValue).entries
        .map(([key, each]) => `${nested(type.key, key)}:${nested(type.value, each)}`)
        .join(',')}}`
    case 'STRUCT':
      return `{${type.fields
        .map((field, index) => {
          const each = (value as readonly Value[])[index] ?? null
          return `${field.name}:${nested(field.type, each)}`
        })
        .join(',')}}`
    default:
      return Buffer.isBuffer(value) ? value.toString('utf8') : String(value)
  }
}

function nested(type: ColumnType, value: Value): string {
  if (value === null) return '\\N'
  const text = textOf(type, value)
  const isText = typeof value === 'string' || Buffer.isBuffer(value)
  return isText && type.name !== 'DECIMAL' ? `"${text.replaceAll(/["\\]/g, '\\$&')}"` : text
}

const DAY_MS = 86_400_000

/** `YYYY-MM-DD hh:mm:ss.sss`, UTC. */
function timeText(milliseconds: number): string {
  const date = new Date(milliseconds)
  return Number.isNaN(date.getTime())
    ? String(milliseconds)
    : date.toISOString().replace('T', ' ').replace('Z', '')
}

function momentText({ seconds, nanoseconds }: Moment): string {
  const fraction = String(nanoseconds).padStart(9, '0').replace(/0+$/, '')
  const text = timeText(Number(seconds) * 1000).replace(/\.\d+$/, '')
  return fraction === '' ? text : `${text}.${fraction}`
}

function intervalText({ seconds, nanoseconds }: Moment): string {
  const sign = seconds < 0n || nanoseconds < 0 ? '-' : ''
  const whole = seconds < 0n ? -seconds : seconds
  const two = (part: bigint) => String(part).padStart(2, '0')
  const fraction = String(Math.abs(nanoseconds)).padStart(9, '0')
  const [hours, minutes] = [(whole / 3600n) % 24n, (whole / 60n) % 60n]
  return `${sign}${whole / 86_400n} ${two(hours)}:${two(minutes)}:${two(whole % 60n)}.${fraction}`
}

function monthsText(months: bigint): string {
  const whole = months < 0n ? -months : months
  return `${months < 0n ? '-' : ''}${whole / 12n}-${whole % 12n}`
}
