/**
 * The stored chunk of typed rows: they lie in it as the tunnel sends them, so that a download decodes
 * nothing. Its head is the tag, the number of rows and the length of the records, in 4 bytes each,
 * little-endian; then the records, then their checksums.
 */

import type { ColumnType, RecordChunk } from '../columns'
import { ChunkBuffer } from './chunk-buffer'
import { endOfRows } from './record-rows'
import { CorruptRows, RECORDS_TAG } from './row-record'

const NUMBER_BYTES = 4
const HEAD_BYTES = 1 + 2 * NUMBER_BYTES
const CHECKSUM_BYTES = 4

export interface TypedChunk {
  /** Whole, as it is stored. The next chunk overwrites it. */
  readonly bytes: Buffer
  readonly rows: number
}

export function rowsIn({ checksums }: RecordChunk): number {
  return checksums.length / CHECKSUM_BYTES
}

/** The rows of some chunks, in chunks of at most `chunkBytes`, or of one row that is longer. */
export async function* typedChunks(
  types: readonly ColumnType[],
  chunks: AsyncIterable<RecordChunk> | Iterable<RecordChunk>,
  chunkBytes: number,
): AsyncGenerator<TypedChunk> {
  const assembly = new Assembly(chunkBytes)
  try {
    for await (const chunk of chunks) {
      for (const piece of pieces(types, chunk, chunkBytes - HEAD_BYTES)) {
        if (!assembly.hasRoomFor(piece)) yield assembly.take()
        if (assembly.hasRoomFor(piece)) assembly.add(piece)
        else yield wholeOf(piece)
      }
    }
    if (!assembly.isEmpty) yield assembly.take()
  } finally {
    assembly.close()
  }
}

/** @throws CorruptRows when the bytes are no chunk of typed rows */
export function recordChunkOf(bytes: Buffer): RecordChunk {
  if (bytes.length < HEAD_BYTES || bytes[0] !== RECORDS_TAG) {
    throw new CorruptRows('the chunk has no typed rows')
  }
  const rows = bytes.readUInt32LE(1)
  const end = HEAD_BYTES + bytes.readUInt32LE(1 + NUMBER_BYTES)
  if (end + rows * CHECKSUM_BYTES !== bytes.length) {
    throw new CorruptRows(`the chunk has ${bytes.length} bytes, and its head says otherwise`)
  }
  return { records: bytes.subarray(HEAD_BYTES, end), checksums: bytes.subarray(end) }
}

/** Some of the rows of a chunk. */
export function rowsFrom(
  types: readonly ColumnType[],
  { records, checksums }: RecordChunk,
  first: number,
  count: number,
): RecordChunk {
  const from = endOfRows(types, records, 0, first)
  const isToTheEnd = first + count === checksums.length / CHECKSUM_BYTES
  const to = isToTheEnd ? records.length : endOfRows(types, records, from, count)
  return {
    records: records.subarray(from, to),
    checksums: checksums.subarray(first * CHECKSUM_BYTES, (first + count) * CHECKSUM_BYTES),
  }
}

/** Cuts a chunk that is too long, as far as its rows are short enough. */
function* pieces(
  types: readonly ColumnType[],
  chunk: RecordChunk,
  mostBytes: number,
): Generator<RecordChunk> {
  const { records, checksums } = chunk
  if (records.length + checksums.length <= mostBytes) {
    if (checksums.length > 0) yield chunk
    return
  }
  let [from, end, first, next] = [0, 0, 0, 0]
  const piece = (): RecordChunk => ({
    records: records.subarray(from, end),
    checksums: checksums.subarray(first * CHECKSUM_BYTES, next * CHECKSUM_BYTES),
  })
  for (; next < rowsIn(chunk); next++) {
    const to = endOfRows(types, records, end, 1)
    const bytes = to - from + (next + 1 - first) * CHECKSUM_BYTES
    if (bytes > mostBytes && next > first) {
      yield piece()
      from = end
      first = next
    }
    end = to
  }
  yield piece()
}

function wholeOf(piece: RecordChunk): TypedChunk {
  const { records, checksums } = piece
  const head = Buffer.alloc(HEAD_BYTES)
  writeHead(head, rowsIn(piece), records.length)
  return { bytes: Buffer.concat([head, records, checksums]), rows: rowsIn(piece) }
}

function writeHead(chunk: Buffer, rows: number, recordBytes: number): void {
  chunk[0] = RECORDS_TAG
  chunk.writeUInt32LE(rows, 1)
  chunk.writeUInt32LE(recordBytes, 1 + NUMBER_BYTES)
}

/** Fills one chunk after another in the same memory. */
class Assembly {
  readonly #buffer: ChunkBuffer
  readonly #checksums: Buffer[] = []
  #checksumBytes = 0
  #used = HEAD_BYTES

  constructor(chunkBytes: number) {
    this.#buffer = new ChunkBuffer(chunkBytes)
  }

  close(): void {
    this.#buffer.release()
  }

  get isEmpty(): boolean {
    return this.#checksumBytes === 0
  }

  hasRoomFor({ records, checksums }: RecordChunk): boolean {
    const added = records.length + checksums.length
    return this.#used + this.#checksumBytes + added <= this.#buffer.bytes.length
  }

  add({ records, checksums }: RecordChunk): void {
    this.#buffer.bytes.set(records, this.#used)
    this.#used += records.length
    // Copied, because they are valid only until the next chunk is taken.
    this.#checksums.push(Buffer.from(checksums))
    this.#checksumBytes += checksums.length
  }

  take(): TypedChunk {
    const { bytes } = this.#buffer
    const rows = this.#checksumBytes / CHECKSUM_BYTES
    writeHead(bytes, rows, this.#used - HEAD_BYTES)
    let end = this.#used
    for (const checksums of this.#checksums) {
      bytes.set(checksums, end)
      end += checksums.length
    }
    this.#checksums.length = 0
    this.#checksumBytes = 0
    this.#used = HEAD_BYTES
    return { bytes: bytes.subarray(0, end), rows }
  }
}
