/**
 * The shape of an object in storage: one chunk of a table as its body, and in its header how to
 * open it. An empty header says that the chunk is stored as it is. The wrapped data key lies beside
 * the data: who has the object, and KMS on their side, needs nothing else.
 */

import { type Envelope, formatEnvelope, parseEnvelope } from './envelope'
import type { StoredBytes } from './object-store'

/** The chunk is copied: its memory will be used for the next one. */
export function plainObject(chunk: Buffer): StoredBytes {
  return { header: Buffer.alloc(0), body: Buffer.from(chunk) }
}

/** The ciphertext is kept as it is: a cipher gives it memory of its own. */
export function sealedObject(envelope: Envelope, ciphertext: Buffer): StoredBytes {
  return { header: Buffer.from(formatEnvelope(envelope)), body: ciphertext }
}

/** null: the chunk is stored as it is. */
export function envelopeOf({ header }: StoredBytes): Envelope | null {
  return header.length === 0 ? null : parseEnvelope(header.toString('utf8'))
}
