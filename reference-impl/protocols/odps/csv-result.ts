/**
 * Rows as CSV, the form of a result without the tunnel: a header of names, NULL as `\N`, every text in
 * quotes. Nested values are written as PyODPS reads them.
 */

import {
  type Column,
  type ColumnType,
  formatValue,
  type MapValue,
  type TypedRow,
  type Value,
} from '../../columns'

/** @param timeZone of DATETIME and TIMESTAMP */
export function csvResult(
  columns: readonly Column[],
  rows: readonly TypedRow[],
  timeZone: string,
): string {
  const header = columns.map(({ name }) => quoted(name)).join(',')
  const lines = rows.map((row) =>
    columns.map(({ type }, index) => cell(type, row[index] ?? null, timeZone)).join(','),
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

function cell(type: ColumnType, value: Value, timeZone: string): string {
  if (value === null) return '\\N'
  const text = textOf(type, value, timeZone)
  return QUOTED.has(type.name) ? quoted(text) : text
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}

function textOf(type: ColumnType, value: NonNullable<Value>, timeZone: string): string {
  const part = (of: ColumnType, each: Value | undefined) => nested(of, each ?? null, timeZone)
  switch (type.name) {
    case 'ARRAY':
    case 'VECTOR':
      return `[${(value as readonly Value[]).map((each) => part(type.element, each)).join(',')}]`
    case 'MAP':
      return `{${(value as MapValue).entries
        .map(([key, each]) => `${part(type.key, key)}:${part(type.value, each)}`)
        .join(',')}}`
    case 'STRUCT':
      return `{${type.fields
        .map(
          ({ name, type: of }, index) => `${name}:${part(of, (value as readonly Value[])[index])}`,
        )
        .join(',')}}`
    default:
      return formatValue(type, value, timeZone)
  }
}

function nested(type: ColumnType, value: Value, timeZone: string): string {
  if (value === null) return '\\N'
  const text = textOf(type, value, timeZone)
  const isText = typeof value === 'string' || Buffer.isBuffer(value)
  return isText && type.name !== 'DECIMAL' ? `"${text.replaceAll(/["\\]/g, '\\$&')}"` : text
}
