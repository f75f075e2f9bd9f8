/** Rows in, chunks of bytes out, one at a time: a table never has to be in memory twice. */

import { ChunkWriter, measure } from './chunk-writer'
import { invalidParameter } from './refusals'
import { COLUMNS_TAG, ROW_TAG, type Row } from './row-record'

/** Large beside what an object's header takes, small beside a table. */
export const CHUNK_BYTES = 4 * 1024 * 1024

/**
 * Every chunk begins with the columns of its first row, unless it goes on with a row that is longer
 * than a chunk. A chunk's bytes are good until the next is asked for.
 *
 * @throws ServiceError `INVALID_PARAMETER` at the first row that is no map of names to text
 */
export function* encodeRows(rows: Iterable<Row>, chunkBytes = CHUNK_BYTES): Generator<Buffer> {
  const writer = new ChunkWriter(chunkBytes)
  let columns: readonly string[] | undefined
  for (const row of rows) {
    checkRow(row)
    const names = Object.keys(row)
    const values = measure(Object.values(row))
    const isLikeBefore = columns !== undefined && areEqual(columns, names)
    if (isLikeBefore && writer.hasRoomFor(values.recordBytes)) {
      writer.write(ROW_TAG, values)
      continue
    }
    const heading = measure(names)
    const hasRoom = writer.hasRoomFor(heading.recordBytes + values.recordBytes)
    if (!hasRoom && !writer.isEmpty) yield writer.take()
    yield* writer.cut(COLUMNS_TAG, heading)
    yield* writer.cut(ROW_TAG, values)
    columns = names
  }
  if (!writer.isEmpty) yield writer.take()
}

function checkRow(row: Row): void {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) {
    throw invalidParameter('rows', 'a row is an object')
  }
  for (const name in row) {
    if (!isUnicodeText(name) || !isUnicodeText(row[name])) {
      throw invalidParameter('rows', 'names and values are Unicode text')
    }
  }
}

/** Half a surrogate pair has no UTF-8: it would come back as another character. */
function isUnicodeText(value: unknown): boolean {
  return typeof value === 'string' && value.isWellFormed()
}

function areEqual(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((name, index) => name === right[index])
}
