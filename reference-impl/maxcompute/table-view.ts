/** How a table looks to those who use typed columns, also one that was made by writing rows of text. */

import type { Column, Partition, TableDefinition } from '../columns'
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
  const lower = names.map((name) => name.toLowerCase())
  return names.map((name, index) => ({
    name: lower.filter((each) => each === lower[index]).length > 1 ? name : name.toLowerCase(),
    type: { name: 'STRING' },
    comment: '',
    isNullable: true,
  }))
}
