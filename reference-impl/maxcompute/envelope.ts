/** The envelope of a stored chunk: how it is opened. Stored beside it as JSON, bytes in base64. */

import type { Derivation, EnvelopeCipher } from '../ciphers'
import { CorruptObject } from './object-store'

export interface Envelope {
  readonly cipher: EnvelopeCipher
  /** The master key's id in KMS. */
  readonly keyId: string
  /** The data key, wrapped by KMS. */
  readonly wrappedDataKey: Buffer
  readonly iv?: Buffer
  readonly tag?: Buffer
  readonly derivation?: Derivation
}

interface EnvelopeJson {
  readonly cipher: EnvelopeCipher
  readonly keyId: string
  readonly wrappedDataKey: string
  readonly iv?: string
  readonly tag?: string
  readonly derivation?: { readonly hash: 'sha256'; readonly salt: string; readonly info: string }
}

export function formatEnvelope(envelope: Envelope): string {
  const { cipher, keyId, wrappedDataKey, iv, tag, derivation } = envelope
  const json: EnvelopeJson = {
    cipher,
    keyId,
    wrappedDataKey: toBase64(wrappedDataKey),
    ...(iv && { iv: toBase64(iv) }),
    ...(tag && { tag: toBase64(tag) }),
    ...(derivation && {
      derivation: {
        hash: derivation.hash,
        salt: toBase64(derivation.salt),
        info: toBase64(derivation.info),
      },
    }),
  }
  return JSON.stringify(json)
}

/** @throws CorruptObject when the text is not an envelope */
export function parseEnvelope(text: string): Envelope {
  try {
    return envelopeOf(JSON.parse(text) as EnvelopeJson)
  } catch (cause) {
    throw new CorruptObject('the header is not an envelope', { cause })
  }
}

function envelopeOf({
  cipher,
  keyId,
  wrappedDataKey,
  iv,
  tag,
  derivation,
}: EnvelopeJson): Envelope {
  if (derivation && derivation.hash !== 'sha256') throw new RangeError('the hash is not SHA-256')
  return {
    cipher,
    keyId,
    wrappedDataKey: fromBase64(wrappedDataKey),
    ...(iv !== undefined && { iv: fromBase64(iv) }),
    ...(tag !== undefined && { tag: fromBase64(tag) }),
    ...(derivation && {
      derivation: {
        hash: derivation.hash,
        salt: fromBase64(derivation.salt),
        info: fromBase64(derivation.info),
      },
    }),
  }
}

function toBase64(bytes: Buffer): string {
  return bytes.toString('base64')
}

function fromBase64(text: string): Buffer {
  return Buffer.from(text, 'base64')
}
