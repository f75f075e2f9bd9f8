/** What is remembered of a table: its columns, and the stored objects of each partition. */

import type { Partition, TableDefinition } from '../columns'

export interface ObjectEntry {
  readonly id: string
  /** How its chunk is encoded, see row-record.ts. `continued`: texts that begin within a row. */
  readonly form: 'texts' | 'continued' | 'records'
  /** How many rows end in it. */
  readonly rows: number
  /** Of header and body. */
  readonly bytes: number
  /** The first digits of the SHA-256 of its wrapped data key. null: not encrypted. */
  readonly key: string | null
}

export interface PartitionContent {
  /** `[]` for a table without partitions. */
  readonly partition: Partition
  /** In the order of their rows. */
  readonly objects: readonly ObjectEntry[]
}

export type TableColumns =
  /** Nothing was written successfully yet: the table does not exist. */
  | { readonly kind: 'none' }
  /** Rows of text: the names of all their columns, in the order in which they first appeared. */
  | { readonly kind: 'texts'; readonly names: readonly string[] }
  | { readonly kind: 'typed'; readonly definition: TableDefinition }

export interface TableContent {
  readonly columns: TableColumns
  readonly partitions: readonly PartitionContent[]
  /** Who created it. */
  readonly owner: string
  /** Milliseconds since the epoch. */
  readonly createdAt: number
  readonly modifiedAt: number
}

export const NO_PARTITION: Partition = []

export function isSamePartition(one: Partition, other: Partition): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index])
}

export function objectsIn({ partitions }: TableContent): readonly ObjectEntry[] {
  return partitions.flatMap(({ objects }) => objects)
}

/** Undefined: there is no such partition. */
export function objectsOf(
  { partitions }: TableContent,
  wanted: Partition,
): readonly ObjectEntry[] | undefined {
  return partitions.find(({ partition }) => isSamePartition(partition, wanted))?.objects
}

/** The partitions in which one has these objects. It is the last if it is new. */
export function withObjects(
  partitions: readonly PartitionContent[],
  partition: Partition,
  objects: readonly ObjectEntry[],
): readonly PartitionContent[] {
  const changed = { partition, objects }
  const isThere = partitions.some((each) => isSamePartition(each.partition, partition))
  if (!isThere) return [...partitions, changed]
  return partitions.map((each) => (isSamePartition(each.partition, partition) ? changed : each))
}
