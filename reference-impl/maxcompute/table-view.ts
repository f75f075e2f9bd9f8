/** How a table looks to those who use typed columns, also one that was made by writing rows of text. */

import type { Column, ColumnType, Partition, TableDefinition } from '../columns'
import { partitionText } from './partition-values'
import { partitionNotExist } from './refusals'
import { type ObjectEntry, objectsIn, objectsOf, type TableContent } from './table-content'
import type { TableDescription } from './typed-tables'

/** The definition of a table that exists. */
export function definitionOf({ columns }: TableContent): TableDefinition {
  if (columns.kind === 'typed') return columns.definition
  const names = columns.kind === 'texts' ? columns.names : []
  return { columns: textColumns(names), partitionKeys: [], comment: '', lifecycle: null }
}

/** The names of the columns as rows of text have them. */
export function textNamesOf(content: TableContent): readonly string[] {
  if (content.columns.kind === 'texts') return content.columns.names
  return definitionOf(content).columns.map(({ name }) => name)
}

export function descriptionOf(name: string, content: TableContent): TableDescription {
  const { owner, createdAt, modifiedAt } = content
  const objects = objectsIn(content)
  return {
    name,
    definition: definitionOf(content),
    owner,
    createdAt,
    modifiedAt,
    storedBytes: objects.reduce((sum, { bytes }) => sum + bytes, 0),
    objectCount: objects.length,
  }
}

/** @throws ServiceError `PARTITION_NOT_EXIST` */
export function objectsToRead(
  name: string,
  content: TableContent,
  partition: Partition,
): readonly ObjectEntry[] {
  const objects = objectsOf(content, partition)
  if (objects) return objects
  const { partitionKeys } = definitionOf(content)
  if (partitionKeys.length === 0) return []
  throw partitionNotExist(partitionText(partitionKeys, partition), name)
}

/** In lower case, as names of columns are, unless two of them differ by their case alone. */
function textColumns(names: readonly string[]): readonly Column[] {
  const counts = new Map<string, number>()
  for (const name of names) {
    const lower = name.toLowerCase()
    counts.set(lower, (counts.get(lower) ?? 0) + 1)
  }
  return names.map((name) => {
    const lower = name.toLowerCase()
    const isAlone = counts.get(lower) === 1
    return { name: isAlone ? lower : name, type: STRING, comment: '', isNullable: true }
  })
}

const STRING: ColumnType = { name: 'STRING' }
