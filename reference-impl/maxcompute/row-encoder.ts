/** Encodes rows to chunks of bytes, one at a time, so that a table is not in memory twice. */

import { ChunkWriter, recordBytes } from './chunk-writer'
import { invalidParameter } from './refusals'
import { COLUMNS_TAG, ROW_TAG, type Row } from './row-record'

/** Large compared with an object's header, small compared with a table. */
export const CHUNK_BYTES = 4 * 1024 * 1024

export interface TextChunk {
  readonly bytes: Buffer
  /** How many rows end in it. */
  readonly rows: number
  /** It begins within a row, or without the columns of its first row. */
  readonly isContinued: boolean
}

/**
 * Every chunk begins with the columns of its first row, unless it continues a row that is longer
 * than a chunk. The next chunk overwrites a chunk's bytes.
 *
 * @param names gets the names of all columns, in the order in which they first appear
 * @throws ServiceError `INVALID_PARAMETER` at the first row that is not a map of names to text
 */
export function* encodeRows(
  rows: Iterable<Row>,
  names: Set<string> = new Set(),
  chunkBytes = CHUNK_BYTES,
): Generator<TextChunk> {
  const writer = new ChunkWriter(chunkBytes)
  try {
    yield* encodeInto(writer, rows, names)
  } finally {
    writer.close()
  }
}

function* encodeInto(
  writer: ChunkWriter,
  rows: Iterable<Row>,
  allNames: Set<string>,
): Generator<TextChunk> {
  let columns: readonly string[] | undefined
  let ended = 0
  let isContinued = false
  const chunk = (bytes: Buffer, isCut: boolean): TextChunk => {
    const taken = { bytes, rows: ended, isContinued }
    ended = 0
    isContinued = isCut
    return taken
  }
  for (const row of rows) {
    const names = namesOf(row)
    const values = Object.values(row)
    checkTexts(values)
    const isLikeBefore = columns !== undefined && areEqual(columns, names)
    if (isLikeBefore && writer.write(ROW_TAG, values)) {
      ended++
      continue
    }
    checkTexts(names)
    const hasRoom = writer.hasRoomFor(recordBytes(names) + recordBytes(values))
    if (!hasRoom && !writer.isEmpty) yield chunk(writer.take(), false)
    for (const full of writer.cut(COLUMNS_TAG, names)) yield chunk(full, true)
    for (const full of writer.cut(ROW_TAG, values)) yield chunk(full, true)
    for (const name of names) allNames.add(name)
    columns = names
    ended++
  }
  if (!writer.isEmpty) yield chunk(writer.take(), false)
}

export function namesOf(row: Row): readonly string[] {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) {
    throw invalidParameter('rows', 'a row must be an object')
  }
  return Object.keys(row)
}

/** Half a surrogate pair has no UTF-8: another character would be read back. */
export function checkTexts(values: readonly unknown[]): void {
  for (const value of values) {
    if (typeof value !== 'string' || !value.isWellFormed()) {
      throw invalidParameter('rows', 'names and values must be Unicode text')
    }
  }
}

function areEqual(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((name, index) => name === right[index])
}
