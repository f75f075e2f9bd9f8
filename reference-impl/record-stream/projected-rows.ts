/** Rows with some of their columns, in another order. */

import type { Column } from '../columns'
import { layoutOf, type ValueLayout } from './layout'
import { RecordBuilder } from './record-builder'
import type { RecordChunk } from './record-chunk'
import { RowReader } from './row-reader'

/**
 * Field n of a row is the column of index `wanted[n - 1]`. Values are copied as they are encoded; the
 * checksums are new, because they contain the numbers of the fields. Each chunk is valid until the next
 * is taken.
 *
 * @throws InvalidRecords where the records are not whole
 */
export async function* projectedRows(
  columns: readonly Column[],
  wanted: readonly number[],
  chunks: AsyncIterable<RecordChunk>,
): AsyncGenerator<RecordChunk, void, undefined> {
  const layout = layoutOf(columns)
  const builder = new RecordBuilder()
  for await (const { records } of chunks) {
    const reader = new RowReader(layout, records)
    while (reader.next()) copyRow(reader, layout, wanted, builder)
    yield builder.take()
  }
}

function copyRow(
  { values, starts, ends }: RowReader,
  layout: readonly ValueLayout[],
  wanted: readonly number[],
  builder: RecordBuilder,
): void {
  let field = 0
  for (const index of wanted) {
    field++
    const column = layout[index] as ValueLayout
    const start = starts[index] as number
    const end = ends[index] as number
    if (end === 0) continue
    builder.field(field, column.wire)
    values.at = start
    values.crc = builder.crc
    values.value(column)
    builder.encoded(values.bytes, start, end, values.crc)
  }
  builder.endRecord()
}
