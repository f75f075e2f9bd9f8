/** Rows on their way to a client as Arrow. */

import type { Column, RecordChunk } from '../../../columns'
import { decodeRows } from '../../../record-stream'
import { arrowField, type MomentForm } from './arrow-field'
import { encodeBatch } from './batch-writer'
import { framed } from './framing'

/** @throws InvalidRecords where Arrow has no form for a value */
export function outgoingArrow(
  columns: readonly Column[],
  chunks: AsyncIterable<RecordChunk>,
  moments: MomentForm,
): AsyncGenerator<Buffer> {
  return framed(batches(columns, chunks, moments))
}

async function* batches(
  columns: readonly Column[],
  chunks: AsyncIterable<RecordChunk>,
  moments: MomentForm,
): AsyncGenerator<Buffer> {
  const fields = columns.map(({ type }) => arrowField(type, moments))
  for await (const chunk of chunks) {
    const rows = decodeRows(columns, chunk)
    if (rows.length > 0) yield encodeBatch(fields, rows)
  }
}
