/**
 * Decrypts stored bytes as their envelope says, with node:crypto and our own RC4 only, so that the
 * result does not depend on code of the target.
 */
import { createDecipheriv, type Decipheriv, hkdfSync } from 'node:crypto'
import {
  brotliDecompressSync,
  gunzipSync,
  inflateRawSync,
  inflateSync,
  zstdDecompressSync,
} from 'node:zlib'
import type { Envelope, EnvelopeCipher } from '../../adapters/target'
import { englishOf, type Saying, type SayingValue, say } from '../../record/saying'
import { rc4 } from './rc4'

export type Algorithm = 'AES256' | 'AESCTR' | 'RC4'

/**
 * The ciphers that each algorithm allows. The page names AES-256 without a mode, and AES-CTR
 * without a key size: a block mode with a 256-bit key is AES256, counter mode is AESCTR.
 */
export const CIPHERS_OF: Readonly<Record<Algorithm, readonly EnvelopeCipher[]>> = {
  AES256: ['aes-256-gcm', 'aes-256-cbc'],
  AESCTR: ['aes-256-ctr'],
  RC4: ['rc4'],
}

/** What an error says where a tag or a padding shows that the bytes are not right. */
export const UNAUTHENTIC = say`the tag or the padding does not fit key, iv and ciphertext`

/** Why an object does not open. */
class Unopened extends Error {
  readonly said: Saying

  constructor(said: Saying, options?: ErrorOptions) {
    super(englishOf(said), options)
    this.said = said
  }
}

/** `error`: what {@link openEnvelope} threw. Those of node:crypto have no other words than their own. */
export function whyUnopened(error: unknown): Saying {
  if (error instanceof Unopened) return error.said
  return say`${error instanceof Error ? error.message : String(error)}`
}

const KEY_BYTES = 32
const BLOCK_BYTES = 16
const TAG_BYTES = 16

/**
 * @throws Unopened, in the words of the contract: for bytes that are not stored, for a key, iv or tag of
 * another length than the cipher has, and {@link UNAUTHENTIC}
 */
export function openEnvelope(bytes: Buffer, envelope: Envelope, dataKey: Buffer): Buffer {
  const { cipher, derivation, offset, length } = envelope
  if (offset < 0 || length < 0 || offset + length > bytes.length)
    throw new Unopened(
      say`the envelope speaks of bytes ${offset} to ${offset + length}, but ${bytes.length} are stored`,
    )
  const sealed = bytes.subarray(offset, offset + length)
  const key = derivation === undefined ? dataKey : derive(dataKey, derivation)
  if (cipher === 'rc4') return rc4(required(key, say`data key`), sealed)
  requireBytes(key, say`data key`, KEY_BYTES)
  const iv = fromBase64(envelope.iv, 'iv', cipher)
  if (cipher === 'aes-256-gcm') {
    const opening = createDecipheriv(cipher, key, required(iv, 'iv'))
    const tag = fromBase64(envelope.tag, 'tag', cipher)
    requireBytes(tag, 'tag', TAG_BYTES)
    opening.setAuthTag(tag)
    return finished(opening, sealed)
  }
  requireBytes(iv, 'iv', BLOCK_BYTES)
  if (cipher === 'aes-256-cbc' && (length === 0 || length % BLOCK_BYTES !== 0))
    throw new Unopened(
      say`length is ${length}, and ${cipher} has whole blocks of ${BLOCK_BYTES} bytes`,
    )
  return finished(createDecipheriv(cipher, key, iv), sealed)
}

function finished(opening: Decipheriv, sealed: Buffer): Buffer {
  const opened = opening.update(sealed)
  try {
    return Buffer.concat([opened, opening.final()])
  } catch (cause) {
    throw new Unopened(UNAUTHENTIC, { cause })
  }
}

function requireBytes(bytes: Buffer, what: SayingValue, wanted: number): void {
  if (bytes.length !== wanted)
    throw new Unopened(say`${bytes.length} bytes of ${what}, ${wanted} wanted`)
}

function required(bytes: Buffer, what: SayingValue): Buffer {
  if (bytes.length === 0) throw new Unopened(say`0 bytes of ${what}, at least 1 wanted`)
  return bytes
}

/** HKDF (RFC 5869) to a key of 256 bits. */
function derive(dataKey: Buffer, derivation: NonNullable<Envelope['derivation']>): Buffer {
  const { hash, salt, info } = derivation
  const decoded = [salt, info].map((text) => Buffer.from(text, 'base64')) as [Buffer, Buffer]
  return Buffer.from(hkdfSync(hash, dataKey, ...decoded, KEY_BYTES))
}

function fromBase64(text: string | undefined, what: string, cipher: EnvelopeCipher): Buffer {
  if (text === undefined) throw new Unopened(say`the envelope lacks ${what}, which ${cipher} needs`)
  return Buffer.from(text, 'base64')
}

/** First bytes of gzip (RFC 1952), zlib (RFC 1950) at four levels, and Zstandard (RFC 8878). */
const BEGINNINGS = ['1f8b08', '7801', '785e', '789c', '78da', '28b52ffd'].map((hex) =>
  Buffer.from(hex, 'hex'),
)
/** Each format with a check of the first bytes, which is faster than an attempt to unpack. */
const UNPACKERS: readonly {
  readonly unpack: (bytes: Buffer, options: { maxOutputLength: number }) => Buffer
  readonly mayBegin?: (bytes: Buffer) => boolean
}[] = [
  { unpack: gunzipSync, mayBegin: (bytes) => bytes[0] === 0x1f && bytes[1] === 0x8b },
  {
    unpack: inflateSync,
    mayBegin: ([first = 0, second = 0]) => (first & 15) === 8 && (first * 256 + second) % 31 === 0,
  },
  // Block type 3 is not valid (RFC 1951, 3.2.3).
  { unpack: inflateRawSync, mayBegin: ([first = 0]) => ((first >> 1) & 3) !== 3 },
  { unpack: brotliDecompressSync },
  { unpack: zstdDecompressSync, mayBegin: isZstandard },
]

/** A data frame or a skippable frame (RFC 8878, 3.1). */
function isZstandard(bytes: Buffer): boolean {
  if (bytes.length < 4) return false
  const magic = bytes.readUInt32LE()
  return magic === 0xfd2fb528 || (magic & 0xfffffff0) >>> 0 === 0x184d2a50
}

const MOST_BEGINNINGS = 32
/** A few bytes may be packed so that they unpack to any number. No table is as large. */
export const MOST_UNPACKED_BYTES = 256 * 1024 * 1024

/**
 * The bytes unpacked from the start, and from each place where packed bytes may begin.
 * @param most of bytes, for all of them together
 */
export function unpackings(bytes: Buffer, most = MOST_UNPACKED_BYTES): readonly Buffer[] {
  const places = BEGINNINGS.flatMap((beginning) => placesOf(bytes, beginning))
  const starts = [...new Set([0, ...places])].slice(0, MOST_BEGINNINGS)
  return starts.flatMap((start) => unpackedWhole(bytes.subarray(start), most / starts.length))
}

/** The bytes unpacked from the start only. */
export function unpackedWhole(bytes: Buffer, most = MOST_UNPACKED_BYTES): readonly Buffer[] {
  return UNPACKERS.flatMap(({ unpack, mayBegin }) => {
    if (mayBegin?.(bytes) === false) return []
    try {
      return [unpack(bytes, { maxOutputLength: Math.ceil(most) })]
    } catch {
      return [] // not packed this way
    }
  })
}

function placesOf(bytes: Buffer, beginning: Buffer): number[] {
  const places: number[] = []
  for (let at = bytes.indexOf(beginning); at !== -1; at = bytes.indexOf(beginning, at + 1))
    places.push(at)
  return places
}
