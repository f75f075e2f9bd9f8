/**
 * Makes evidence safe to store. Secret members are taken out, stored bytes are replaced by their
 * size and digest, and a long value by its beginning, its size and its digest.
 */
import { hash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { ANSWER_MEMBERS, CONTRACT } from '../../adapters/contract'
import type { Exchange } from '../evidence'
import { REDACTED } from './secrets'

const LONGEST_TEXT = 400
const LONGEST_LIST = 20
/** An exchange of the contract has fewer, and its names are shorter. */
const MOST_MEMBERS = 50
const LONGEST_NAME = 100
/** In characters of JSON. Larger outcomes have all their texts, lists and members at these limits. */
const LARGEST_EXCHANGE = 200_000

/**
 * Members that are secret wherever they appear: what KMS unwraps, key material, and credentials.
 */
const SECRET_MEMBER =
  /plaintext|authori[sz]ation|cookie|credential|material|passphrase|passw|private|secret|session|token|(?:access|api|data|master)[-_]?key/i
/** Bytes in which a faulty target may show a key. Their digest is enough to compare them. */
const DIGESTED_MEMBERS: readonly string[] = ['bytes', 'ciphertextBlob', 'wrappedDataKey']
const DIGESTED = /^\d+ bytes, SHA-256 [0-9a-f]{64}$/

/**
 * Operations of KMS, whose calls are counted: a verb and its object, such as `GenerateDataKey` and `GetSecretValue`.
 * Their names are no secret members', and a count is no key.
 */
const COUNTED =
  /^(?:Create|Delete|Describe|Export|Generate|Get|Import|List|Put|Restore|Rotate|Update)(?:[A-Z][A-Za-z]*)+$/

const NOT_IN_CONTRACT = '[not in the contract]'

/**
 * The JSON of an exchange, safe to store. Written in one pass over it, since a run has thousands.
 */
export function exchangeJson(exchange: Exchange): string {
  const json = safeJson(exchange)
  if (json.length <= LARGEST_EXCHANGE || exchange.outcome?.ok !== true) return json
  const value = `… left out: ${json.length} characters of JSON, SHA-256 ${hash('sha256', json)}`
  return safeJson({ ...exchange, outcome: { ok: true, value } })
}

function safeJson(exchange: Exchange): string {
  /** The objects and lists of an answer whose members the contract names. */
  const answered = new Set<unknown>()
  return JSON.stringify(exchange, function safeMember(this: unknown, name: string, item: unknown) {
    const isMember = !Array.isArray(this)
    const isInAnswer = answered.has(this)
    const isUnknown = isInAnswer && isMember && !isKnown(name, item)
    const safe = redactedMember(isUnknown ? NOT_IN_CONTRACT : item, isMember ? name : '')
    const isAnswer = name === 'outcome' && this === exchange && !isNamedByData(exchange)
    if ((isInAnswer || isAnswer) && typeof safe === 'object') answered.add(safe)
    return safe
  })
}

/**
 * Members beyond the contract are not judged, and may hold a secret: their names alone are kept.
 */
function withinContract<Kept extends Partial<Exchange>>(exchange: Kept): Kept {
  const { operation, outcome } = exchange
  if (outcome === undefined || operation === undefined) return exchange
  return isNamedByData(exchange) ? exchange : { ...exchange, outcome: named(outcome) }
}

function isNamedByData({ operation }: Partial<Exchange>): boolean {
  return CONTRACT[operation as keyof typeof CONTRACT]?.isNamedByData === true
}

/** A boolean is too short for a secret, and a value that was redacted is none any more. */
function isKnown(name: string, item: unknown): boolean {
  if (ANSWER_MEMBERS.has(name) || typeof item === 'boolean' || item === REDACTED) return true
  return name === MORE && typeof item === 'string' && MORE_MEMBERS.test(item)
}

function named(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(named)
  if (typeof value !== 'object' || value === null) return value
  return mapped(value, (item, name) => (isKnown(name, item) ? named(item) : NOT_IN_CONTRACT))
}

/** A copy without secret members, and with long texts and lists cut; their length is kept. */
export function redactValue(value: unknown, member = ''): unknown {
  const safe = redactedMember(value, member)
  if (Array.isArray(safe)) return safe.map((item) => redactValue(item))
  return typeof safe === 'object' && safe !== null ? mapped(safe, redactValue) : safe
}

/** A member by itself: what is in an object or a list is not redacted yet. */
function redactedMember(value: unknown, member: string): unknown {
  const { isDigested, isSecret } = kindOf(member)
  if (isDigested && typeof value === 'string') return digested(value)
  if (isSecret) return isCount(member, value) ? value : REDACTED
  if (typeof value === 'string') return shortenText(value)
  if (typeof value !== 'object' || value === null) return value
  if (!Array.isArray(value)) return hasFewMembers(value) ? value : withFewMembers(value)
  if (value.length <= LONGEST_LIST) return value
  return [...value.slice(0, LONGEST_LIST), `… ${value.length} in all`]
}

/** The member that says how many others were left out. */
const MORE = '…'
const MORE_MEMBERS = /^\d+ more members$/

function hasFewMembers(value: object): boolean {
  let members = 0
  for (const name in value) {
    members++
    if (members > MOST_MEMBERS + 1 || name.length > LONGEST_NAME) return false
  }
  return true
}

function withFewMembers(value: object): object {
  const names = Object.keys(value)
  const few: Record<string, unknown> = {}
  for (const name of names.slice(0, MOST_MEMBERS)) {
    // What makes a member secret may be in the part of its name that is left out.
    const item = (value as Record<string, unknown>)[name]
    const safe = kindOf(name).isSecret && !isCount(name, item) ? REDACTED : item
    addMember(few, shortenText(name, LONGEST_NAME), safe)
  }
  if (names.length > MOST_MEMBERS) few[MORE] = `${names.length - MOST_MEMBERS} more members`
  return few
}

/** Whether an exchange, or an expectation, has no part that redaction would take out. */
export function isSafeToStore(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true
  return isDeepStrictEqual(withinContract(value), value) && isShortened(value)
}

function isShortened(value: unknown, member = ''): boolean {
  const { isDigested, isSecret } = kindOf(member)
  if (isDigested && typeof value === 'string') return DIGESTED.test(value)
  if (isSecret) return value === REDACTED || isCount(member, value)
  if (typeof value !== 'object' || value === null) return true
  if (Array.isArray(value)) return value.every((item) => isShortened(item))
  return Object.entries(value).every(([name, item]) => isShortened(item, name))
}

function isCount(member: string, value: unknown): boolean {
  return Number.isSafeInteger(value) && COUNTED.test(member)
}

/**
 * Whether the whole of a recorded value can be compared: nothing in it was redacted or left out. Bytes count as whole,
 * because equal ones have equal digests; so do long texts of rows (`isOfRows`).
 */
export function isWhole(value: unknown, isOfRows = false): boolean {
  if (typeof value === 'string') {
    if (value.includes(REDACTED) || LEFT_OUT.test(value)) return false
    return isOfRows || !SHORTENED.test(value)
  }
  if (typeof value !== 'object' || value === null) return true
  if (Array.isArray(value)) {
    const last = value.at(-1)
    if (typeof last === 'string' && MORE_ITEMS.test(last)) return false
    return value.every((item) => isWhole(item, isOfRows))
  }
  if (MORE in value) return false
  return Object.values(value).every((item) => isWhole(item, isOfRows))
}

/** Whether a recorded answer is the answer itself: nothing was redacted, left out, or replaced by a digest. */
export function isAnswerItself(value: unknown): boolean {
  return isWhole(value) && !hasDigest(value)
}

function hasDigest(value: unknown): boolean {
  if (typeof value === 'string') return DIGESTED.test(value)
  if (typeof value !== 'object' || value === null) return false
  return Object.values(value).some(hasDigest)
}

const LEFT_OUT = /^… left out: \d+ characters/
const SHORTENED = /… \(\d+ characters, SHA-256 [0-9a-f]{64}\)$/
const MORE_ITEMS = /^… \d+ in all$/

/** How many bytes there were, where they were replaced by their digest. */
export function lengthOfDigested(bytes: string): number | undefined {
  return DIGESTED.test(bytes) ? Number.parseInt(bytes, 10) : undefined
}

function digested(base64: string): string {
  const bytes = Buffer.from(base64, 'base64')
  return `${bytes.length} bytes, SHA-256 ${hash('sha256', bytes)}`
}

function shortenText(text: string, longest = LONGEST_TEXT): string {
  if (text.length <= longest) return text
  const digest = hash('sha256', text)
  return `${text.slice(0, 80)}… (${text.length} characters, SHA-256 ${digest})`
}

interface Kind {
  readonly isDigested: boolean
  readonly isSecret: boolean
}

/**
 * Most members are those of the contract. A target may send any others, so their number is limited.
 */
const KINDS = new Map<string, Kind>()
const MOST_KINDS = 1000

function kindOf(member: string): Kind {
  const known = KINDS.get(member)
  if (known !== undefined) return known
  const isDigested = DIGESTED_MEMBERS.includes(member)
  const kind = { isDigested, isSecret: SECRET_MEMBER.test(member) }
  if (KINDS.size < MOST_KINDS && member.length <= LONGEST_NAME) KINDS.set(member, kind)
  return kind
}

/** A copy of an object with each member changed. */
function mapped(value: object, change: (item: unknown, name: string) => unknown): object {
  const copy: Record<string, unknown> = {}
  for (const name of Object.keys(value)) {
    addMember(copy, name, change((value as Record<string, unknown>)[name], name))
  }
  return copy
}

/** A member may have any name, also `__proto__`. */
function addMember(to: Record<string, unknown>, name: string, value: unknown): void {
  if (name !== '__proto__') to[name] = value
  else Object.defineProperty(to, name, { value, enumerable: true })
}
