/**
 * The shape of an object in storage: one chunk of a table, and all that it takes to open it.
 *
 *     "MCO" 0, chunk                                     stored as it is
 *     "MCO" 1, length of the envelope in 4 bytes, envelope, ciphertext
 *
 * The wrapped data key lies beside the data: who has the object, and KMS on their side, needs nothing else.
 */

import { type Envelope, formatEnvelope, parseEnvelope } from './envelope'

const PLAIN_MARK = Buffer.from('MCO\0', 'latin1')
const SEALED_MARK = Buffer.from('MCO\x01', 'latin1')
const MARK_BYTES = 4
const LENGTH_BYTES = 4

export interface StoredObject {
  /** null: stored as it is. */
  readonly envelope: Envelope | null
  /** Where the chunk, or its ciphertext, begins; it goes on to the end of the object. */
  readonly offset: number
}

export function plainObject(chunk: Buffer): readonly Buffer[] {
  return [PLAIN_MARK, chunk]
}

export function sealedObject(envelope: Envelope, ciphertext: Buffer): readonly Buffer[] {
  const header = Buffer.from(formatEnvelope(envelope))
  const length = Buffer.alloc(LENGTH_BYTES)
  length.writeUInt32BE(header.length)
  return [SEALED_MARK, length, header, ciphertext]
}

/** @throws RangeError when the bytes are no object of MaxCompute's */
export function parseStoredObject(bytes: Buffer): StoredObject {
  const mark = bytes.subarray(0, MARK_BYTES)
  if (mark.equals(PLAIN_MARK)) return { envelope: null, offset: MARK_BYTES }
  if (!mark.equals(SEALED_MARK)) throw new RangeError('these bytes are no object of MaxCompute')
  const headerAt = MARK_BYTES + LENGTH_BYTES
  const offset = headerAt + bytes.readUInt32BE(MARK_BYTES)
  return { envelope: parseEnvelope(bytes.toString('utf8', headerAt, offset)), offset }
}
