/**
 * The frame around Arrow: the size of a chunk, then chunks of that size, each followed by its checksum; after
 * the last, which is shorter, the checksum of all of them. Numbers are big-endian.
 */

import { Crc32c, InvalidRecords } from '../../../record-stream'
import { PieceReader } from './piece-reader'

/** What the tunnel sends. */
const CHUNK_BYTES = 64 * 1024
const LARGEST_CHUNK = 16 * 2 ** 20

export async function* framed(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const reader = new PieceReader(pieces)
  const all = new Crc32c()
  yield uint32(CHUNK_BYTES)
  for (;;) {
    const chunk = await reader.take(CHUNK_BYTES)
    all.add(chunk)
    const isLast = chunk.length < CHUNK_BYTES
    yield Buffer.concat([chunk, uint32(isLast ? all.value : new Crc32c().add(chunk).value)])
    if (isLast) return
  }
}

/** @throws InvalidRecords where a checksum differs, or the last is missing */
export async function* unframed(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const reader = new PieceReader(pieces)
  const size = (await takeWhole(reader, 4)).readUInt32BE()
  // A writer without rows sends the checksum of nothing alone.
  if (size === 0 && (await reader.take(1)).length === 0) return
  if (size === 0 || size > LARGEST_CHUNK) {
    throw new InvalidRecords('malformed', `chunks of ${size} bytes are not accepted`)
  }
  const all = new Crc32c()
  for (;;) {
    const taken = await reader.take(size + 4)
    if (taken.length < 4) throw new InvalidRecords('truncated', 'the stream has no last checksum')
    const chunk = taken.subarray(0, -4)
    all.add(chunk)
    const isLast = chunk.length < size
    const expected = isLast ? all.value : new Crc32c().add(chunk).value
    if (taken.readUInt32BE(chunk.length) !== expected) {
      throw new InvalidRecords('checksum', 'the checksum of a chunk differs')
    }
    if (chunk.length > 0) yield chunk
    if (isLast) return
  }
}

async function takeWhole(reader: PieceReader, length: number): Promise<Buffer> {
  const taken = await reader.take(length)
  if (taken.length === length) return taken
  throw new InvalidRecords('truncated', 'the stream ends too early')
}

function uint32(value: number): Buffer {
  const bytes = Buffer.allocUnsafe(4)
  bytes.writeUInt32BE(value)
  return bytes
}
