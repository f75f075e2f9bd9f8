/**
 * The format of a stored object: its body is one chunk of a table, its header the envelope. An
 * empty header means that the chunk is not encrypted. The envelope contains the wrapped data key,
 * so that the object and KMS are enough to read it.
 */

import { createHash } from 'node:crypto'
import { type Envelope, formatEnvelope, parseEnvelope } from './envelope'
import { CorruptObject, type StoredBytes } from './object-store'

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

const DIGEST_DIGITS = 16

/** Tells whether two objects have the same wrapped data key. null: it has none. */
export function keyDigest(object: StoredBytes): string | null {
  const wrapped = wrappedKeyOf(object)
  return wrapped && createHash('sha256').update(wrapped).digest('hex').slice(0, DIGEST_DIGITS)
}

function wrappedKeyOf(object: StoredBytes): Buffer | null {
  try {
    return envelopeOf(object)?.wrappedDataKey ?? null
  } catch (error) {
    // A variation of the emulator may store other headers.
    if (error instanceof CorruptObject) return null
    throw error
  }
}
