/** Rows that a client sends as Arrow. */

import type { Column, RecordChunk, TypedRow } from '../../../columns'
import { encodedChunks, InvalidRecords } from '../../../record-stream'
import { type ArrowField, arrowField } from './arrow-field'
import { decodeBatch } from './batch-reader'
import { unframed } from './framing'
import { type BatchMetadata, CONTINUATION, malformed, readMetadata } from './message'
import { PieceReader } from './piece-reader'

const LARGEST_METADATA = 4 * 2 ** 20
/** A batch is in memory as a whole. */
const LARGEST_BODY = 512 * 2 ** 20

/** @throws InvalidRecords */
export async function* incomingArrow(
  columns: readonly Column[],
  pieces: AsyncIterable<Buffer>,
): AsyncGenerator<RecordChunk> {
  const reader = new PieceReader(unframed(pieces))
  const fields = columns.map(({ type }) => arrowField(type, 'nanoseconds'))
  for (;;) {
    const metadata = await nextMetadata(reader)
    if (!metadata) return
    if (metadata.kind === 'batch') {
      const body = await whole(reader, metadata.bodyLength, LARGEST_BODY)
      yield* encodedChunks(columns, rowsOf(fields, metadata, body))
    }
  }
}

/** undefined: the stream has ended. */
async function nextMetadata(reader: PieceReader) {
  const prefix = await reader.take(8)
  if (prefix.length === 0) return undefined
  if (prefix.length < 8) throw truncated()
  if (prefix.readUInt32LE(0) !== CONTINUATION) throw malformed('it does not begin as one')
  const length = prefix.readInt32LE(4)
  return length === 0 ? undefined : readMetadata(await whole(reader, length, LARGEST_METADATA))
}

async function whole(reader: PieceReader, length: number, limit: number): Promise<Buffer> {
  if (length < 0 || length > limit) {
    throw new InvalidRecords('value', `a message of Arrow is larger than ${limit} bytes`)
  }
  const taken = await reader.take(length)
  if (taken.length < length) throw truncated()
  return taken
}

function rowsOf(
  fields: readonly ArrowField[],
  metadata: BatchMetadata,
  body: Buffer,
): Iterable<TypedRow> {
  // Each value has a bit at least.
  if (metadata.rows > 8 * body.length) throw malformed('it has more rows than bits')
  return decodeBatch(fields, metadata, body)
}

function truncated(): InvalidRecords {
  return new InvalidRecords('truncated', 'the stream ends in a message of Arrow')
}
