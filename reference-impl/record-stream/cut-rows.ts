/** Some of the rows of a chunk. */

import type { Column } from '../columns'
import { layoutOf } from './layout'
import type { RecordChunk } from './record-chunk'
import { RowReader } from './row-reader'

/**
 * The rows from `start` on, at most `count`; in the memory of the chunk.
 *
 * @throws InvalidRecords where the records are not whole
 */
export function cutRows(
  columns: readonly Column[],
  { records, checksums }: RecordChunk,
  start: number,
  count: number,
): RecordChunk {
  const rows = checksums.length / 4
  const end = Math.min(rows, start + count)
  const reader = new RowReader(layoutOf(columns), records)
  for (let row = 0; row < start && reader.next(); row++);
  const from = reader.position
  if (end < rows) for (let row = start; row < end && reader.next(); row++);
  const to = end < rows ? reader.position : records.length
  return {
    records: records.subarray(from, to),
    checksums: checksums.subarray(4 * start, 4 * end),
  }
}
