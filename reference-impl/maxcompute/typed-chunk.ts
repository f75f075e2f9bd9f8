/**
 * The stored chunk of typed rows: they lie in it as the tunnel sends them, so that a download decodes
 * nothing. Its head is the tag, the number of rows and the length of the records, in 4 bytes each,
 * little-endian; then the records, then their checksums.
 */

import type { Column, RecordChunk, TypedRow } from '../columns'
import { release } from '../memory'
import { checkedRows, cutRows, decodeRows, rowCountOf } from '../record-stream'
import { ChunkBuffer } from './chunk-buffer'
import { CorruptRows, RECORDS_TAG } from './row-record'

const NUMBER_BYTES = 4
const HEAD_BYTES = 1 + 2 * NUMBER_BYTES
const CHECKSUM_BYTES = 4

export interface TypedChunk {
  /** Whole, as it is stored. The next chunk overwrites it. */
  readonly bytes: Buffer
  readonly rows: number
}

/** A chunk may have a quarter more: one that was ended by the row that filled it is taken as it is. */
function mostBytes(chunkBytes: number): number {
  return chunkBytes + chunkBytes / 4
}

/** The rows of some chunks, in chunks of `chunkBytes` or little more, or of one row that is longer. */
export async function* typedChunks(
  columns: readonly Column[],
  chunks: AsyncIterable<RecordChunk> | Iterable<RecordChunk>,
  chunkBytes: number,
): AsyncGenerator<TypedChunk> {
  const assembly = new Assembly(chunkBytes)
  try {
    for await (const chunk of chunks) {
      for (const piece of pieces(columns, chunk, mostBytes(chunkBytes))) {
        if (!assembly.hasRoomFor(piece) && !assembly.isEmpty) yield assembly.take()
        if (assembly.hasRoomFor(piece)) assembly.add(piece)
        else yield* wholeOf(piece)
      }
    }
    if (!assembly.isEmpty) yield assembly.take()
  } finally {
    assembly.close()
  }
}

/** A chunk of its own, or several where it is too long. */
export function* ownChunks(
  columns: readonly Column[],
  chunk: RecordChunk,
  chunkBytes: number,
): Generator<TypedChunk> {
  for (const piece of pieces(columns, chunk, mostBytes(chunkBytes))) yield* wholeOf(piece)
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

/**
 * The rows of a chunk. Ciphers without authentication do not notice changed bytes; checksums do.
 *
 * @throws CorruptRows, or InvalidRecords, where the chunk was changed
 */
export function checkedRowsOf(columns: readonly Column[], chunk: RecordChunk): TypedRow[] {
  const checked = checkedRows(columns, chunk.records)
  if (checked.checksums.equals(chunk.checksums)) return decodeRows(columns, checked)
  throw new CorruptRows('the checksums of rows are others than were stored')
}

/** Halves a chunk until it has fewer bytes than `limit`, or one row. */
function* pieces(
  columns: readonly Column[],
  chunk: RecordChunk,
  limit: number,
): Generator<RecordChunk> {
  const rows = rowCountOf(chunk)
  if (rows > 1 && chunk.records.length + chunk.checksums.length >= limit) {
    const half = rows >>> 1
    yield* pieces(columns, cutRows(columns, chunk, 0, half), limit)
    yield* pieces(columns, cutRows(columns, chunk, half, rows - half), limit)
  } else if (rows > 0) {
    yield chunk
  }
}

/** A chunk of its own. Its memory is released when the next is asked for. */
function* wholeOf(piece: RecordChunk): Generator<TypedChunk> {
  const { records, checksums } = piece
  const head = Buffer.alloc(HEAD_BYTES)
  writeHead(head, rowCountOf(piece), records.length)
  const bytes = Buffer.concat([head, records, checksums])
  try {
    yield { bytes, rows: rowCountOf(piece) }
  } finally {
    release(bytes)
  }
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

  readonly #chunkBytes: number

  constructor(chunkBytes: number) {
    this.#buffer = new ChunkBuffer(HEAD_BYTES + mostBytes(chunkBytes))
    this.#chunkBytes = chunkBytes
  }

  close(): void {
    this.#buffer.release()
  }

  get isEmpty(): boolean {
    return this.#checksumBytes === 0
  }

  /** Also for a chunk that is a little too long, if it is alone. */
  hasRoomFor({ records, checksums }: RecordChunk): boolean {
    const most = this.isEmpty ? this.#buffer.bytes.length : this.#chunkBytes
    return this.#used + this.#checksumBytes + records.length + checksums.length <= most
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
