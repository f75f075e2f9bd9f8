/** Encodes rows to chunks of bytes, one at a time, so that a table is not in memory twice. */

import { ChunkWriter, recordBytes } from './chunk-writer'
import { invalidParameter } from './refusals'
import { COLUMNS_TAG, ROW_TAG, type Row } from './row-record'

/** Large compared with an object's header, small compared with a table. */
export const CHUNK_BYTES = 4 * 1024 * 1024

/**
 * Every chunk begins with the columns of its first row, unless it continues a row that is longer
 * than a chunk. The next chunk overwrites a chunk's bytes.
 *
 * @throws ServiceError `INVALID_PARAMETER` at the first row that is not a map of names to text
 */
export function* encodeRows(rows: Iterable<Row>, chunkBytes = CHUNK_BYTES): Generator<Buffer> {
  const writer = new ChunkWriter(chunkBytes)
  try {
    yield* encodeInto(writer, rows)
  } finally {
    writer.close()
  }
}

function* encodeInto(writer: ChunkWriter, rows: Iterable<Row>): Generator<Buffer> {
  let columns: readonly string[] | undefined
  for (const row of rows) {
    const names = namesOf(row)
    const values = Object.values(row)
    checkTexts(values)
    const isLikeBefore = columns !== undefined && areEqual(columns, names)
    if (isLikeBefore && writer.write(ROW_TAG, values)) continue
    checkTexts(names)
    const hasRoom = writer.hasRoomFor(recordBytes(names) + recordBytes(values))
    if (!hasRoom && !writer.isEmpty) yield writer.take()
    yield* writer.cut(COLUMNS_TAG, names)
    yield* writer.cut(ROW_TAG, values)
    columns = names
  }
  if (!writer.isEmpty) yield writer.take()
}

function namesOf(row: Row): readonly string[] {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) {
    throw invalidParameter('rows', 'a row must be an object')
  }
  return Object.keys(row)
}

/** Half a surrogate pair has no UTF-8: another character would be read back. */
function checkTexts(values: readonly unknown[]): void {
  for (const value of values) {
    if (typeof value !== 'string' || !value.isWellFormed()) {
      throw invalidParameter('rows', 'names and values must be Unicode text')
    }
  }
}

function areEqual(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((name, index) => name === right[index])
}
