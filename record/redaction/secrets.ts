/**
 * What a run was given in confidence, and how it is kept out of everything that is written down: settings,
 * users and passwords within them, and credentials in the environment, which an adapter may read.
 */
import { writingsOf } from './encodings'
import { beginningsOf, SecretSearch } from './secret-search'

/** The same text with `[redacted]` in the place of secrets. */
export type Redact = (text: string) => string

export const REDACTED = '[redacted]'

/** With the words that Alibaba Cloud shortens: an access key is an AK and an SK. */
const CREDENTIAL =
  /auth|cookie|credential|key|pass|secret|session|sign|token|(?:^|[-_.])(?:ak|sk|pin|pwd|otp|jwt|sas|dsn)(?:$|[-_.])/i
const SHORTEST_SECRET = 8
/** What a header carries is more often a secret, and hardly ever a word of a report. */
const SHORTEST_HEADER = 4
/** Settings whose values every report may show. */
export const HARMLESS_SETTINGS: readonly string[] = ['timeout', 'answer-limit']

/** Values that are short and whose name is no credential's (`mode=strict`) are no secret. */
export function secretsOf(
  settings: Readonly<Record<string, string>>,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): readonly string[] {
  const given = Object.entries(settings).filter(([name]) => !HARMLESS_SETTINGS.includes(name))
  const inherited = Object.entries(environment)
  return [
    ...new Set([
      ...given.flatMap(([name, value]) => secretsIn(name, value)),
      ...inherited.filter(isCredential).flatMap(([, value = '']) => secretsIn('', value)),
      ...inherited.flatMap(([, value = '']) => passwordsIn(value)),
    ]),
  ]
}

/** What npm says of a package is public, and the place of a key is not the key. */
function isCredential([name, value]: readonly [string, string | undefined]): boolean {
  const isPlace = /_(?:DIR|FILE|HOME|PATH|SOCK)$/i.test(name) || value?.startsWith('/') === true
  return CREDENTIAL.test(name) && !isPlace && !/^npm_(?:package|lifecycle)_/.test(name)
}

/**
 * `Bearer abc` is secret as a whole and without its scheme; `Basic …` also as what it stands for; of an
 * address that has them, user and password too.
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
  return [...kept, ...passwordsIn(value), ...pairs].filter((text) => text !== '')
}

/** Of every address with a user in it: the pair, and what of it is secret. */
function passwordsIn(value: string): string[] {
  const pairs = Array.from(value.matchAll(USER_INFORMATION), ([, pair = '']) => pair)
  return pairs.flatMap(ofPair).filter((text) => text !== '')
}

/** Also where a password has a slash in it that should have been escaped. */
const USER_INFORMATION = /\/\/([^/?#@\s]+|[^/@\s]*:\S+)@/g

/** A user without a password is one. */
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

export function redactorOf(secrets: Iterable<string>): Redact {
  const search = new SecretSearch('text', Number.POSITIVE_INFINITY)
  // A secret that contains another one goes first.
  for (const secret of [...new Set(secrets)].sort((one, other) => other.length - one.length)) {
    search.add({
      beginnings: beginningsOf(secret),
      patterns: () => [writingsOf(secret)],
    })
  }
  return (text) => search.replaceAll(text, REDACTED)
}

/** An address as it may be told. */
export function withoutUser(text: string): string {
  return text.replaceAll(USER_INFORMATION, '//…@')
}
