/**
 * How an exchange is made safe to store. Keys never leave the process, stored bytes are kept as their size and digest,
 * and a huge value as its beginning, its size and its digest.
 */
import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { ANSWER_MEMBERS, CONTRACT } from '../../adapters/contract'
import type { Exchange } from '../evidence'

const LONGEST_TEXT = 400
const LONGEST_LIST = 20
const REDACTED = '[redacted]'

/** Members that are secret wherever they appear: what KMS unwraps, key material, and credentials. */
const SECRET_MEMBER =
  /plaintext|authori[sz]ation|cookie|credential|material|passphrase|passw|private|secret|session|token|(?:access|api|data|master)[-_]?key/i
/** Bytes in which a target that is at fault may show a key: the digest says well enough which they were. */
const DIGESTED_MEMBERS: readonly string[] = ['bytes', 'ciphertextBlob', 'wrappedDataKey']
const DIGESTED = /^\d+ bytes, SHA-256 [0-9a-f]{64}$/

const BEYOND = '[not in the contract]'

export function fitToKeep(exchange: Exchange): Exchange {
  return shorten(withinContract(exchange)) as Exchange
}

/** Whatever else a target tells decides nothing here, and nobody knows whether it is a secret: its name alone is kept. */
function withinContract<Kept extends Partial<Exchange>>(exchange: Kept): Kept {
  const { operation, outcome } = exchange
  if (outcome === undefined || operation === undefined) return exchange
  return CONTRACT[operation as keyof typeof CONTRACT]?.isNamedByData
    ? exchange
    : { ...exchange, outcome: named(outcome) }
}

/** No secret is so short that yes or no could be one; and what was taken out is none any more. */
function isKnown(name: string, item: unknown): boolean {
  return ANSWER_MEMBERS.has(name) || typeof item === 'boolean' || item === REDACTED
}

function named(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(named)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, isKnown(name, item) ? named(item) : BEYOND]),
  )
}

/** A copy with secrets taken out and long texts and lists cut; what is cut says how much it was. */
export function shorten(value: unknown, member = ''): unknown {
  if (DIGESTED_MEMBERS.includes(member) && typeof value === 'string') return digested(value)
  if (SECRET_MEMBER.test(member)) return REDACTED
  if (typeof value === 'string') return shortenText(value)
  if (Array.isArray(value)) {
    const kept = value.slice(0, LONGEST_LIST).map((item) => shorten(item))
    return value.length > LONGEST_LIST ? [...kept, `… ${value.length} in all`] : kept
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, shorten(item, name)]),
  )
}

/** Whether it has nothing in it, be it an exchange or what was expected, that would have been taken out. */
export function isFitToKeep(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true
  return isDeepStrictEqual(withinContract(value), value) && isShortened(value)
}

function isShortened(value: unknown, member = ''): boolean {
  if (DIGESTED_MEMBERS.includes(member) && typeof value === 'string') return DIGESTED.test(value)
  if (SECRET_MEMBER.test(member)) return value === REDACTED
  if (typeof value !== 'object' || value === null) return true
  if (Array.isArray(value)) return value.every((item) => isShortened(item))
  return Object.entries(value).every(([name, item]) => isShortened(item, name))
}

function digested(base64: string): string {
  const bytes = Buffer.from(base64, 'base64')
  return `${bytes.length} bytes, SHA-256 ${createHash('sha256').update(bytes).digest('hex')}`
}

function shortenText(text: string): string {
  if (text.length <= LONGEST_TEXT) return text
  const digest = createHash('sha256').update(text).digest('hex')
  return `${text.slice(0, 80)}… (${text.length} characters, SHA-256 ${digest})`
}
