/**
 * Which values of a run are secret: settings, users and passwords within them, and credentials in
 * the environment, which an adapter may read.
 */
import { encodingsOfText } from './encodings'
import { beginningsOf, SecretSearch } from './search'

/** The same text with `[redacted]` in the place of secrets. */
export type Redact = (text: string) => string

export const REDACTED = '[redacted]'

/**
 * Names of credentials, among them those that Alibaba Cloud shortens: an access key is an AK and an
 * SK.
 */
const CREDENTIAL =
  /auth|cookie|credential|key|pass|secret|session|sign|token|(?:^|[-_.])(?:ak|sk|pin|pwd|otp|jwt|sas|dsn)(?:$|[-_.])/i
const SHORTEST_SECRET = 8
/** The value of a header is more often a secret, and seldom a word of a report. */
const SHORTEST_HEADER = 4
/** The pattern of a secret grows with its length: a longer one is searched for piece by piece. */
const LONGEST_WHOLE = 256
/** In characters. A multiple of three: in base64 such pieces of ASCII text leave no letter between them. */
const PIECE = 96
/** With more secrets than these, not all are searched for in a text with escapes. */
const MOST_IN_ESCAPED = 32
/** Settings whose values every report may show. */
export const PUBLIC_SETTINGS: readonly string[] = ['timeout', 'answer-limit']

/** Values that are short and whose name is no credential's (`mode=strict`) are no secret. */
export function secretsOf(
  settings: Readonly<Record<string, string>>,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): readonly string[] {
  const given = Object.entries(settings).filter(([name]) => !PUBLIC_SETTINGS.includes(name))
  const inherited = Object.entries(environment)
  return [
    ...new Set([
      ...given.flatMap(([name, value]) => secretsIn(name, value)),
      ...inherited.filter(isCredential).flatMap(([, value = '']) => secretsIn('', value)),
      ...inherited.flatMap(([, value = '']) => passwordsIn(value)),
    ]),
  ]
}

/** npm's own variables are public, and the path of a key's file is not the key. */
function isCredential([name, value]: readonly [string, string | undefined]): boolean {
  const isPath = /_(?:DIR|FILE|HOME|PATH|SOCK)$/i.test(name) || value?.startsWith('/') === true
  return CREDENTIAL.test(name) && !isPath && !/^npm_(?:package|lifecycle)_/.test(name)
}

/**
 * The secrets in a setting: `Bearer abc` as a whole and without its scheme, the user and password
 * that `Basic …` encodes, and those of an address.
 */
export function secretsIn(name: string, value: string): readonly string[] {
  const isCredential = CREDENTIAL.test(name)
  const texts = [value]
  const [, scheme = '', rest] = /^(\S+)\s+(.+)$/.exec(value) ?? []
  if (isCredential && rest !== undefined) texts.push(rest)
  const isBasic = rest !== undefined && scheme.toLowerCase() === 'basic'
  const pairs = isBasic ? ofPair(Buffer.from(rest, 'base64').toString()) : []
  const shortest = name.startsWith('header.') ? SHORTEST_HEADER : SHORTEST_SECRET
  const kept = texts.filter((text) => isCredential || text.length >= shortest)
  return [...kept, ...passwordsIn(value), ...pairs]
    .filter((text) => text !== '')
    .flatMap(searchable)
}

/** Of a text with several lines, such as a key in PEM, each line is secret too: a target may show one of them. */
function searchable(text: string): readonly string[] {
  const lines = text.split(/[\r\n]+/).map((line) => line.trim())
  const long = lines.length < 2 ? [] : lines.filter((line) => line.length >= SHORTEST_SECRET)
  if (text.length <= LONGEST_WHOLE) return [text, ...long]
  return (long.length > 0 ? long : [text]).flatMap(inPieces)
}

/** The last piece has the rest, since a short text is found by chance. */
function inPieces(text: string): readonly string[] {
  const characters = Array.from(text)
  if (characters.length <= LONGEST_WHOLE) return [text]
  const pieces = Math.floor(characters.length / PIECE)
  return Array.from({ length: pieces }, (_, piece) => {
    const end = piece + 1 === pieces ? characters.length : (piece + 1) * PIECE
    return characters.slice(piece * PIECE, end).join('')
  })
}

/** Of each address with a user: `user:password`, and the password alone. */
function passwordsIn(value: string): string[] {
  if (!value.includes('//')) return []
  const words = value.match(WORDS) ?? []
  const pairs = words.flatMap((word) =>
    userParts(word).map(({ start, end }) => word.slice(start, end)),
  )
  return pairs.flatMap(ofPair).filter((text) => text !== '')
}

const WORDS = /\S+/g

interface Part {
  readonly start: number
  readonly end: number
}

/**
 * Where a text without blanks has `user:password` in front of an `@`. One pass: a regular expression
 * for this takes quadratic time.
 */
function userParts(word: string): readonly Part[] {
  const parts: Part[] = []
  const last = word.lastIndexOf('@')
  let slashes = word.indexOf('//')
  while (slashes !== -1 && slashes < last) {
    const start = slashes + 2
    const end = endOfUser(word, start, last)
    if (end !== undefined) parts.push({ start, end })
    slashes = word.indexOf('//', end ?? slashes + 1)
  }
  return parts
}

/**
 * The next `@`; or the last one of the word, where a password holds a slash or another character
 * that should have been escaped.
 */
function endOfUser(word: string, start: number, last: number): number | undefined {
  let colon = last
  let isEscaped = true
  let at = start
  for (; at < last && word[at] !== '/' && word[at] !== '@'; at++) {
    if (word[at] === ':') colon = Math.min(colon, at)
    if (word[at] === '?' || word[at] === '#') isEscaped = false
  }
  if (word[at] === '@' && at > start && isEscaped) return at
  return colon + 1 < last ? last : undefined
}

/** A user without a password is the secret itself, such as a token. */
function ofPair(pair: string): string[] {
  const [, user = '', password = ''] = /^([^:]*):?(.*)$/s.exec(pair) ?? []
  const secret = password === '' ? user : password
  return [pair, secret, decoded(secret)]
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Whether JSON may have the text outside of its strings: as a part of a number, of `true`, `false` or `null`. */
export function mayBeBare(secret: string): boolean {
  return /^[-+.\de]+$/i.test(secret) || 'true false null'.includes(secret.toLowerCase())
}

export function redactorOf(secrets: Iterable<string>): Redact {
  const search = new SecretSearch('text', MOST_IN_ESCAPED)
  // A secret that contains another one goes first.
  for (const secret of [...new Set(secrets)].sort((one, other) => other.length - one.length)) {
    search.add({
      beginnings: beginningsOf(secret),
      patterns: () => [encodingsOfText(secret)],
    })
  }
  return (text) => search.replaceAll(text, REDACTED)
}

/** A text with no user or password in its addresses. */
export function withoutCredentials(text: string): string {
  if (!text.includes('//')) return text
  return text.replaceAll(WORDS, (word) => {
    let rest = 0
    let shown = ''
    for (const { start, end } of userParts(word)) {
      shown += `${word.slice(rest, start)}…`
      rest = end
    }
    return shown + word.slice(rest)
  })
}
