/** What CREATE TABLE says about a table. */

import type { Column } from './column-type'

export interface TableDefinition {
  /** Without the partition keys. */
  readonly columns: readonly Column[]
  readonly partitionKeys: readonly Column[]
  readonly comment: string
  /** In days. null: rows are kept until they are deleted. */
  readonly lifecycle: number | null
}

/** The values of the partition keys in their order; `[]` for a table without partitions. */
export type Partition = readonly string[]
