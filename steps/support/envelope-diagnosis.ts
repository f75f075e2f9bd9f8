/**
 * Why an envelope does not open, or opens to other bytes than the rows, in the words of the contract
 * (docs/target-contract.md, "Envelopes"). It tries the mistakes that implementers make, one after the
 * other, and names the one without which the object opens.
 */
import { createDecipheriv } from 'node:crypto'
import type { Envelope, EnvelopeCipher } from '../../adapters/target'
import { type Saying, say } from '../../record/saying'
import { openEnvelope, UNAUTHENTIC, unpackings, whyUnopened } from './open-envelope'
import { rc4 } from './rc4'

/** An object as it is stored, and what it takes to open it. */
export interface StoredCiphertext {
  readonly bytes: Buffer
  readonly envelope: Envelope
  readonly dataKey: Buffer
}

/** @param values of the rows: a stream cipher opens everything, so only they show what is right */
export function diagnose(stored: StoredCiphertext, values: readonly string[]): Saying {
  const { envelope } = stored
  const { opened, mistake } = attempt(stored)
  const escapes = opened && escapedIn(opened, values)
  if (escapes !== undefined) return escapes
  // AES-256-GCM authenticates: what it opens is what was encrypted.
  if (opened !== undefined && envelope.cipher === 'aes-256-gcm')
    return say`it opens, but not to the rows`
  if (mistake !== undefined && mistake !== UNAUTHENTIC) return mistake
  for (const find of [otherPlace, otherKey, otherTag, otherStream, otherCipher]) {
    const found = find(stored, values)
    if (found !== undefined) return found
  }
  return mistake === undefined
    ? say`${envelope.cipher} gives other bytes than the rows: key or iv is another`
    : mistake
}

type Finder = (stored: StoredCiphertext, values: readonly string[]) => Saying | undefined

function attempt({ bytes, envelope, dataKey }: StoredCiphertext): {
  readonly opened?: Buffer
  readonly mistake?: Saying
} {
  try {
    return { opened: openEnvelope(bytes, envelope, dataKey) }
  } catch (error) {
    return { mistake: whyUnopened(error) }
  }
}

/** Whether the object opens to the rows with these members of its envelope. */
function opensWith(
  stored: StoredCiphertext,
  changes: { readonly [Name in keyof Envelope]?: Envelope[Name] | undefined },
  values: readonly string[],
): boolean {
  const entries = Object.entries({ ...stored.envelope, ...changes })
  const envelope = Object.fromEntries(entries.filter(([, member]) => member !== undefined))
  const { opened } = attempt({ ...stored, envelope: envelope as unknown as Envelope })
  return opened !== undefined && (envelope.cipher === 'aes-256-gcm' || holdsRow(opened, values))
}

/** The rows of a table may be in several objects: this one holds some value whole. */
function holdsRow(opened: Buffer, values: readonly string[]): boolean {
  const telling = values.filter((value) => Buffer.byteLength(value) >= SHORTEST_TELLING)
  const holds = (bytes: Buffer) => telling.some((value) => bytes.includes(value))
  return (
    holds(opened) ||
    escapedIn(opened, telling) !== undefined ||
    unpackings(opened, MOST).some(holds)
  )
}

const SHORTEST_TELLING = 6
const MOST = 16 * 1024 * 1024
const TAG_BYTES = 16
/** A mistake of one member is found within these bytes; larger objects take too long. */
const FARTHEST = 512
const LARGEST = 64 * 1024

/** The envelope names other bytes than the ciphertext. */
const otherPlace: Finder = (stored, values) => {
  const { bytes, envelope } = stored
  const { offset, length, cipher } = envelope
  if (bytes.length > LARGEST) return undefined
  const opens = (place: Partial<Pick<Envelope, 'offset' | 'length' | 'tag'>>) => {
    const end = (place.offset ?? offset) + (place.length ?? length)
    return end <= bytes.length && opensWith(stored, place, values)
  }
  if (cipher === 'aes-256-gcm' && length >= TAG_BYTES) {
    const shorter = length - TAG_BYTES
    const tagBehind = bytes.toString('base64', offset + shorter, offset + length)
    if (opens({ length: shorter }) || opens({ length: shorter, tag: tagBehind }))
      return say`length counts the tag: it is ${length}, and the ciphertext has ${shorter} bytes`
    const tagBefore = bytes.toString('base64', offset, offset + TAG_BYTES)
    if (opens({ offset: offset + TAG_BYTES, length: shorter, tag: tagBefore }))
      return say`length counts the tag, which stands before the ciphertext`
  }
  for (let by = 1; by <= FARTHEST; by++) {
    const [right, left] = [offset + by, offset - by]
    for (const rest of [length, length - by])
      if (rest >= 0 && opens({ offset: right, length: rest })) return into('header', offset, right)
    if (left >= 0 && (opens({ offset: left }) || opens({ offset: left, length: length + by })))
      return into('ciphertext', offset, left)
    for (const whole of [length - by, length + by])
      if (whole >= 0 && opens({ length: whole }))
        return say`length is ${length}, and the ciphertext has ${whole} bytes`
    if (cipher === 'aes-256-gcm' && by > NEAR) break
  }
  return undefined
}

/** Each try of GCM reads the whole ciphertext. Headers are longer than this, mistakes seldom are. */
const NEAR = 512

function into(what: 'header' | 'ciphertext', offset: number, right: number): Saying {
  return what === 'header'
    ? say`offset points into the header: it is ${offset}, and the ciphertext begins at ${right}`
    : say`offset points into the ciphertext: it is ${offset}, and the ciphertext begins at ${right}`
}

const otherKey: Finder = (stored, values) => {
  const { derivation } = stored.envelope
  if (derivation === undefined) return undefined
  if (opensWith(stored, { derivation: undefined }, values))
    return say`the envelope has a derivation, and the data key itself is the key of the cipher`
  const swapped = { ...derivation, salt: derivation.info, info: derivation.salt }
  if (opensWith(stored, { derivation: swapped }, values))
    return say`salt and info of the derivation are exchanged`
  return undefined
}

const otherTag: Finder = (stored, values) => {
  const { bytes, envelope } = stored
  if (envelope.cipher !== 'aes-256-gcm') return undefined
  const end = envelope.offset + envelope.length
  const behind = bytes.subarray(end, end + TAG_BYTES)
  if (behind.length === TAG_BYTES && opensWith(stored, { tag: behind.toString('base64') }, values))
    return say`tag is another than the 16 bytes behind the ciphertext, which are the tag`
  for (const [what, data] of additionalData(stored))
    if (authenticates(stored, data))
      return say`${what} is authenticated as additional data, and the contract has no additional data`
  const nonce = Buffer.from(envelope.iv ?? '', 'base64')
  if (nonce.length !== 12) return undefined
  // GCM encrypts as CTR does from the second block on (NIST SP 800-38D, 7.1).
  const iv = Buffer.concat([nonce, Buffer.from([0, 0, 0, 2])]).toString('base64')
  if (opensWith(stored, { cipher: 'aes-256-ctr', iv, tag: undefined }, values))
    return say`tag does not authenticate the ciphertext, which opens to the rows without it`
  return undefined
}

function additionalData({ bytes, envelope }: StoredCiphertext): readonly [Saying, Buffer][] {
  const wrapped = Buffer.from(envelope.wrappedDataKey, 'base64')
  return [
    [say`the header`, bytes.subarray(0, envelope.offset)],
    [say`the wrapped data key`, wrapped],
    [say`the id of the key`, Buffer.from(envelope.keyId)],
    [say`the iv`, Buffer.from(envelope.iv ?? '', 'base64')],
  ]
}

function authenticates({ bytes, envelope, dataKey }: StoredCiphertext, data: Buffer): boolean {
  const { iv = '', tag = '', offset, length, derivation } = envelope
  if (derivation !== undefined) return false
  try {
    const opening = createDecipheriv('aes-256-gcm', dataKey, Buffer.from(iv, 'base64'))
    opening.setAAD(data).setAuthTag(Buffer.from(tag, 'base64'))
    opening.update(bytes.subarray(offset, offset + length))
    opening.final()
    return true
  } catch {
    return false
  }
}

/** RC4 that drops the beginning of its stream (RFC 4345 drops 1536 bytes). */
const DROPPED = [256, 512, 768, 1024, 1536, 3072, 4096]

const otherStream: Finder = ({ bytes, envelope, dataKey }, values) => {
  const { cipher, offset, length, derivation } = envelope
  if (cipher !== 'rc4' || derivation !== undefined) return undefined
  const sealed = bytes.subarray(offset, offset + length)
  const dropped = DROPPED.find((count) => {
    const opened = rc4(dataKey, Buffer.concat([Buffer.alloc(count), sealed])).subarray(count)
    return holdsRow(opened, values)
  })
  if (dropped === undefined) return undefined
  return say`the first ${dropped} bytes of the stream are dropped, and the contract drops none`
}

const OTHER_CIPHERS: readonly EnvelopeCipher[] = ['aes-256-ctr', 'aes-256-cbc', 'rc4']

const otherCipher: Finder = (stored, values) => {
  const found = OTHER_CIPHERS.find((cipher) => {
    return cipher !== stored.envelope.cipher && opensWith(stored, { cipher }, values)
  })
  return found && say`cipher is ${stored.envelope.cipher}, and the object opens with ${found}`
}

/** A value that stands in the bytes with escapes, or in another encoding, only. */
function escapedIn(opened: Buffer, values: readonly string[]): Saying | undefined {
  for (const value of values) {
    if (Buffer.byteLength(value) < SHORTEST_TELLING || opened.includes(value)) continue
    for (const [how, write] of ENCODINGS) {
      const written = write(value)
      if (written !== value && opened.includes(written))
        return say`rows are stored ${how}: the contract wants values whole, in UTF-8 and without escapes`
    }
  }
  return undefined
}

const json = (value: string): string => JSON.stringify(value).slice(1, -1)
const asciiJson = (value: string): string =>
  json(value).replace(/[\u0080-\uffff]/g, (unit) => {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  })

const ENCODINGS: readonly (readonly [Saying, (value: string) => string | Buffer])[] = [
  [say`with JSON's escapes`, json],
  [say`with JSON's escapes`, asciiJson],
  [say`with the quotation marks of CSV`, (value) => value.replaceAll('"', '""')],
  [
    say`with percent-encoding`,
    (value) => (value.isWellFormed() ? encodeURIComponent(value) : value),
  ],
  [say`in UTF-16`, (value) => Buffer.from(value, 'utf16le')],
  [say`in base64`, (value) => Buffer.from(value).toString('base64')],
  [say`in hex`, (value) => Buffer.from(value).toString('hex')],
]
