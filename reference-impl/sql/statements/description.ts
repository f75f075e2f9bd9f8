/** The text of DESC, as the official command line shows a table, and of SHOW CREATE TABLE. */

import { type Column, formatColumnType, formatValue } from '../../columns'
import type { TableDescription } from '../../maxcompute'

/** Between the corners; more where a line needs it. */
const WIDTH = 84
/** Stands for a line of the frame. */
const LINE = null
type Line = string | null

export interface DescriptionFrame {
  readonly project: string
  /** Such as `ALIYUN$123`. */
  readonly owner: string
  readonly zone: string
}

export function descriptionText(
  table: TableDescription,
  isExtended: boolean,
  { project, owner, zone }: DescriptionFrame,
): string {
  const { definition, createdAt, modifiedAt, storedBytes, objectCount } = table
  const time = (at: number) =>
    formatValue({ name: 'DATETIME' }, BigInt(Math.floor(at / 1000) * 1000), zone)
  const { columns, partitionKeys, comment, lifecycle } = definition
  const lines: readonly Line[] = [
    LINE,
    ...named([
      ['Owner:', owner],
      ['Project:', project],
      ['TableComment:', comment],
    ]),
    LINE,
    ...named([
      ['CreateTime:', time(createdAt)],
      ['LastDDLTime:', time(createdAt)],
      ['LastModifiedTime:', time(modifiedAt)],
      ...(lifecycle === null ? [] : [['Lifecycle:', String(lifecycle)] as const]),
    ]),
    LINE,
    `InternalTable: YES      | Size: ${storedBytes}`,
    LINE,
    'Native Columns:',
    LINE,
    ...columnLines(columns, isExtended),
    LINE,
    ...(partitionKeys.length === 0
      ? []
      : ['Partition Columns:', LINE, ...partitionKeys.map(partitionLine), LINE]),
    ...(isExtended
      ? [
          'Extended Info:',
          LINE,
          ...named([
            ['PhysicalSize:', String(storedBytes)],
            ['FileNum:', String(objectCount)],
          ]),
          LINE,
        ]
      : []),
  ]
  return framed(lines)
}

/** The text of DESC of one partition. */
export function partitionDescriptionText(rows: number): string {
  return framed([LINE, `RecordNum: ${rows}`, LINE])
}

function framed(lines: readonly Line[]): string {
  const longest = Math.max(...lines.map((line) => (line === LINE ? 0 : line.length)))
  const width = Math.max(WIDTH, longest + 2)
  const drawn = lines.map((line) =>
    line === LINE ? `+${'-'.repeat(width)}+` : `| ${line.padEnd(width - 2)} |`,
  )
  return `${drawn.join('\n')}\n`
}

function named(values: readonly (readonly [string, string])[]): readonly string[] {
  return values.map(([name, value]) => `${name.padEnd(25)} ${oneLine(value)}`)
}

function columnLines(columns: readonly Column[], isExtended: boolean): readonly Line[] {
  const title = isExtended
    ? cells(['Field', 'Type', 'Label', 'ExtendedLabel', 'Nullable', 'DefaultValue', 'Comment'])
    : cells(['Field', 'Type', 'Label', 'Comment'])
  const lines = columns.map(({ name, type, comment, isNullable }) =>
    isExtended
      ? cells([name, formatColumnType(type), '', '', String(isNullable), 'NULL', comment])
      : cells([name, formatColumnType(type), '', comment]),
  )
  return [title, LINE, ...lines]
}

function partitionLine({ name, type, comment }: Column): string {
  return cells([name, formatColumnType(type), comment])
}

function cells(texts: readonly string[]): string {
  const widths = [15, 10, 5, 13, 8, 12]
  const padded = texts.map((text, index) =>
    index === texts.length - 1 ? oneLine(text) : oneLine(text).padEnd(widths[index] ?? 0),
  )
  return padded.join(' | ')
}

/** A comment must not look like a line of the table. */
function oneLine(text: string): string {
  return text.replace(/[\r\n]+/g, ' ')
}

/** A statement that makes a table with this definition. */
export function createTableText(project: string, table: TableDescription): string {
  const { columns, partitionKeys, comment, lifecycle } = table.definition
  const parts = [
    `CREATE TABLE IF NOT EXISTS ${project}.${quotedName(table.name)}(${columns.map(columnText).join(', ')})`,
    ...(comment === '' ? [] : [`COMMENT ${quotedText(comment)}`]),
    ...(partitionKeys.length === 0
      ? []
      : [`PARTITIONED BY (${partitionKeys.map(columnText).join(', ')})`]),
    ...(lifecycle === null ? [] : [`LIFECYCLE ${lifecycle}`]),
  ]
  return `${parts.join(' ')};`
}

function columnText({ name, type, comment, isNullable }: Column): string {
  const parts = [
    quotedName(name),
    formatColumnType(type).toUpperCase(),
    ...(isNullable ? [] : ['NOT NULL']),
    ...(comment === '' ? [] : [`COMMENT ${quotedText(comment)}`]),
  ]
  return parts.join(' ')
}

function quotedName(name: string): string {
  return `\`${name.replaceAll('`', '``')}\``
}

function quotedText(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`
}
