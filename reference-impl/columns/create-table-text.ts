/** The statement that creates a table: the control plane shows it, and SHOW CREATE TABLE prints it. */

import type { Column } from './column-type'
import type { TableDefinition } from './table-definition'
import { formatColumnType } from './type-name'

/** @param table as the statement names it, such as `demo.sales`, with backquotes where it needs them */
export function createTableText(table: string, definition: TableDefinition): string {
  const { columns, partitionKeys, comment, lifecycle } = definition
  const parts = [`CREATE TABLE IF NOT EXISTS ${table} (${columns.map(columnText).join(', ')})`]
  if (comment !== '') parts.push(`COMMENT ${quoted(comment)}`)
  if (partitionKeys.length > 0) {
    parts.push(`PARTITIONED BY (${partitionKeys.map(columnText).join(', ')})`)
  }
  if (lifecycle !== null) parts.push(`LIFECYCLE ${lifecycle}`)
  return `${parts.join(' ')};`
}

function columnText({ name, type, isNullable, comment }: Column): string {
  const nullable = isNullable ? '' : ' NOT NULL'
  const remark = comment === '' ? '' : ` COMMENT ${quoted(comment)}`
  return `\`${name.replaceAll('`', '``')}\` ${formatColumnType(type)}${nullable}${remark}`
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`
}
