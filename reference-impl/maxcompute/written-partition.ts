/** What a table has once a write in blocks is committed. */

import type { Partition } from '../columns'
import { tableModified } from './refusals'
import type { Change, WriteMode } from './table'
import { type ObjectEntry, objectsOf, type TableColumns, withObjects } from './table-content'
import { objectsToRead } from './table-view'

export interface PartitionWrite {
  /** Of the table. */
  readonly name: string
  readonly partition: Partition
  readonly mode: WriteMode
  readonly createPartition: boolean
  /** What the table had when the write began: the records are of these columns. */
  readonly columns: TableColumns
}

export function writtenPartition(write: PartitionWrite, objects: readonly ObjectEntry[]): Change {
  const { name, partition, mode, createPartition } = write
  return (before) => {
    const earlier = createPartition
      ? (objectsOf(before, partition) ?? [])
      : objectsToRead(name, before, partition)
    const all = mode === 'append' ? [...earlier, ...objects] : objects
    return {
      columns: mode === 'overwrite' ? write.columns : columnsKept(before.columns, write.columns),
      partitions: withObjects(before.partitions, partition, all),
    }
  }
}

/**
 * Rows of text may have brought more columns since, or replaced them.
 *
 * @throws ServiceError `TABLE_MODIFIED`
 */
function columnsKept(now: TableColumns, begun: TableColumns): TableColumns {
  if (now.kind !== 'texts' || begun.kind !== 'texts') return now
  if (begun.names.every((column, index) => now.names[index] === column)) return now
  throw tableModified('its columns are others')
}
