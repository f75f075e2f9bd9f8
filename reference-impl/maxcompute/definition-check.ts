/**
 * Which tables can be created
 * (https://www.alibabacloud.com/help/en/maxcompute/user-guide/table-creation-and-deletion).
 */

import type { Column, PlainTypeName, TableDefinition } from '../columns'
import { invalidParameter } from './refusals'

const COLUMN_NAME = /^[\p{L}_][\p{L}\p{N}_:$#]{0,127}$/u
export const MOST_COLUMNS = 1200
const MOST_PARTITION_KEYS = 6
const PARTITION_TYPES: readonly (PlainTypeName | 'CHAR' | 'VARCHAR')[] = [
  'TINYINT',
  'SMALLINT',
  'INT',
  'BIGINT',
  'STRING',
  'CHAR',
  'VARCHAR',
  'DATE',
]

/**
 * The definition with its names in lower case.
 *
 * @throws ServiceError `INVALID_PARAMETER`
 */
export function checkedDefinition(definition: TableDefinition): TableDefinition {
  const columns = definition.columns.map(inLowerCase)
  const partitionKeys = definition.partitionKeys.map(inLowerCase)
  if (columns.length === 0) throw invalidParameter('columns', 'a table has at least one')
  if (columns.length > MOST_COLUMNS) {
    throw invalidParameter('columns', `a table has at most ${MOST_COLUMNS}`)
  }
  if (partitionKeys.length > MOST_PARTITION_KEYS) {
    throw invalidParameter('partitionKeys', `a table has at most ${MOST_PARTITION_KEYS}`)
  }
  const seen = new Set<string>()
  for (const { name } of [...columns, ...partitionKeys]) {
    if (!COLUMN_NAME.test(name)) {
      throw invalidParameter('columns', `${JSON.stringify(name)} is not the name of a column`)
    }
    if (seen.has(name)) throw invalidParameter('columns', `${name} is there twice`)
    seen.add(name)
  }
  const other = partitionKeys.find(
    ({ type }) => !PARTITION_TYPES.some((each) => each === type.name),
  )
  if (other) {
    throw invalidParameter('partitionKeys', `${other.name} must not be ${other.type.name}`)
  }
  return { ...definition, columns, partitionKeys }
}

function inLowerCase(column: Column): Column {
  return { ...column, name: column.name.toLowerCase() }
}
