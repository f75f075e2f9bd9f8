/**
 * Looks for many secrets in one text. A pattern that finds every encoding of a secret costs far
 * more than a pass over the text. So one pass tells first which secrets the text may hold: those
 * whose encodings begin as a part of the text does. Patterns are made and searched for these alone.
 */

/**
 * So many characters of an encoding are in every text that holds it; after these it may be cut off.
 */
const CERTAIN = 8
/**
 * So many of these characters are compared in the pass itself; five of them fit into a small
 * integer.
 */
const WINDOW = 5
export interface Secret {
  /** For each of its encodings without escapes: a beginning that is in every text that holds it. */
  readonly beginnings: readonly string[]
  /** Patterns with the flag `g` that find all its encodings. */
  patterns(): readonly RegExp[]
}

interface Entry {
  readonly secret: Secret
  patterns?: readonly RegExp[]
}

interface Beginning {
  readonly entry: Entry
  /** What follows the window. */
  readonly rest: string
}

export class SecretSearch {
  readonly #entries: Entry[] = []
  /** Secrets that have too short a beginning are searched for in every text. */
  readonly #always = new Set<Entry>()
  readonly #beginnings = new Map<number, Beginning[]>()
  /** By the hash of a window, 1 where it may be one of the beginnings. */
  #filter = new Uint8Array(0)
  readonly #escape: RegExp
  readonly #few: number

  /**
   * @param kind What is secret: any text, or bytes and their base64.
   * @param few Up to so many secrets are all searched for in a text with escapes. More are looked
   * for in the text
   * without its escapes.
   */
  constructor(kind: keyof typeof ESCAPES, few: number) {
    this.#escape = ESCAPES[kind]
    this.#few = few
  }

  add(secret: Secret): void {
    const entry = { secret }
    this.#entries.push(entry)
    if (this.#filter.length === 0) this.#filter = new Uint8Array(1 << HASH_BITS)
    for (const beginning of secret.beginnings) {
      const compared = comparedOf(beginning)
      if (compared.length < WINDOW) this.#always.add(entry)
      else this.#index(entry, compared)
    }
  }

  #index(entry: Entry, compared: string): void {
    let window = 0
    for (let at = 0; at < WINDOW; at++) window = (window << 6) | comparedAt(compared, at)
    this.#filter[hashOf(window)] = 1
    const beginning = { entry, rest: compared.slice(WINDOW) }
    const same = this.#beginnings.get(window)
    if (same === undefined) this.#beginnings.set(window, [beginning])
    else same.push(beginning)
  }

  /** The text with `replacement` in the place of every secret. */
  replaceAll(text: string, replacement: string): string {
    if (this.#entries.length === 0) return text
    let replaced = text
    for (const entry of this.#maybeIn(text)) {
      entry.patterns ??= entry.secret.patterns()
      for (const pattern of entry.patterns) replaced = replaced.replaceAll(pattern, replacement)
    }
    return replaced
  }

  /** In the order in which they were added. */
  #maybeIn(text: string): Iterable<Entry> {
    const isEscaped = this.#escape.test(text)
    if (isEscaped && this.#entries.length <= this.#few) return this.#entries
    const found = new Set(this.#always)
    this.#scan(text, found)
    if (INTERRUPTED.test(text)) for (const form of uninterrupted(text)) this.#scan(form, found)
    if (isEscaped) this.#scan(unescaped(text), found)
    return found.size < 2 ? found : this.#entries.filter((entry) => found.has(entry))
  }

  #scan(text: string, found: Set<Entry>): void {
    const filter = this.#filter
    const { length } = text
    let window = 0
    let compared = 0
    for (let at = 0; at < length; at++) {
      const value = comparedAt(text, at)
      if (value === 0) continue
      window = ((window << 6) & WINDOW_MASK) | value
      compared++
      if (compared < WINDOW || filter[hashOf(window)] === 0) continue
      for (const { entry, rest } of this.#beginnings.get(window) ?? []) {
        if (continuesWith(text, at + 1, rest)) found.add(entry)
      }
    }
  }
}

const HASH_BITS = 16
const WINDOW_MASK = 2 ** (6 * WINDOW) - 1

function hashOf(window: number): number {
  return Math.imul(window, 0x9e3779b1) >>> (32 - HASH_BITS)
}

/**
 * Letters without their case and digits count; no separator, quote or line break between them does.
 */
const VALUES = Uint8Array.from({ length: 128 }, (_, code) => {
  const place = '0123456789abcdefghijklmnopqrstuvwxyz'.indexOf(
    String.fromCharCode(code).toLowerCase(),
  )
  return place + 1
})

function comparedAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code < 128 ? (VALUES[code] as number) : 0
}

function comparedOf(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
}

function continuesWith(text: string, from: number, rest: string): boolean {
  let at = from
  for (let next = 0; next < rest.length; at++) {
    if (at >= text.length) return false
    const value = comparedAt(text, at)
    if (value === 0) continue
    if (value !== comparedAt(rest, next)) return false
    next++
  }
  return true
}

/**
 * What may stand for another character of a secret; it may also stand for itself, so it is
 * ambiguous.
 */
const ESCAPES = {
  text: /\\[xu][\da-f]{2}|%[\da-f]{2}|&[#\w]/i,
  /** Base64 has visible characters only. */
  base64: /\\(?:x|u00)[2-7]|%(?:25)?[2-7]|&#/i,
}

/** A run of backslashes is matched from its beginning only: else its time would be quadratic. */
const CHARACTER =
  /(?<!\\)\\+(?:x([\da-f]{2})|u([\da-f]{4}))|%(?:25)?([\da-f]{2})|&#0*(\d{1,7});|&#x0*([\da-f]{1,6});/gi

/** Between the letters of base64, and between the bytes of hexadecimal. */
const LINE_BREAK = /(?<!\\)\\+[nr]/gi
const HEXADECIMAL = /0x/gi
const INTERRUPTED = /\\[nr]|0x/i

/**
 * The text without what may stand between the parts of an encoding. An encoding is interrupted in
 * one way only.
 */
function uninterrupted(text: string): readonly string[] {
  return [LINE_BREAK, HEXADECIMAL].map((part) => text.replaceAll(part, ''))
}

function unescaped(text: string): string {
  return text.replaceAll(CHARACTER, (_, x, u, percent, decimal, hex) => {
    const code = Number(decimal ?? Number.parseInt(x ?? u ?? percent ?? hex, 16))
    return code < 128 ? String.fromCharCode(code) : ' '
  })
}

/** Of a secret that is a text. */
export function beginningsOf(text: string): string[] {
  const characters = Array.from(text)
  if (characters.length < CERTAIN) return [text]
  return [characters.slice(0, CERTAIN).join(''), ...encodedBeginnings(Buffer.from(text))]
}

/** How the encodings of bytes in hexadecimal, and of something with them in base64, begin. */
export function encodedBeginnings(bytes: Buffer): string[] {
  const first = bytes.subarray(0, CERTAIN)
  const inBase64 = [0, 1, 2].map((before) => {
    const encoded = Buffer.concat([Buffer.alloc(before), first]).toString('base64')
    const start = Math.ceil((before * 8) / 6)
    return encoded.slice(start, start + CERTAIN)
  })
  return [first.toString('hex').slice(0, CERTAIN), ...inBase64]
}
