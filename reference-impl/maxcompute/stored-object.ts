/**
 * The format of a stored object: its body is one chunk of a table, its header the envelope. An
 * empty header means that the chunk is not encrypted. The envelope contains the wrapped data key,
 * so that the object and KMS are enough to read it.
 */

import { type Envelope, formatEnvelope, parseEnvelope } from './envelope'
import type { StoredBytes } from './object-store'

/** Copies the chunk, because the next chunk uses the same memory. */
export function plainObject(chunk: Buffer): StoredBytes {
  return { header: Buffer.alloc(0), body: Buffer.from(chunk) }
}

/** Does not copy the ciphertext, which has memory of its own. */
export function sealedObject(envelope: Envelope, ciphertext: Buffer): StoredBytes {
  return { header: Buffer.from(formatEnvelope(envelope)), body: ciphertext }
}

/** null: the chunk is not encrypted. */
export function envelopeOf({ header }: StoredBytes): Envelope | null {
  return header.length === 0 ? null : parseEnvelope(header.toString('utf8'))
}
