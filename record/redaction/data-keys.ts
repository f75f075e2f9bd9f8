/**
 * Data keys that KMS has unwrapped. A target that repeats one, in whatever words, is recorded without it: the record
 * outlives the run, and rows sealed under that key may outlive both.
 */
import type { Outcome } from '../../adapters/target'
import { writingsOf, writingsOfBytes } from './encodings'

const REDACTED = '[redacted]'
/** Anything may hold fewer bytes by chance. */
const SHORTEST_KEY = 8
/** So many characters of a writing tell which keys a text may hold. */
const START = 8
/** With more keys than these it pays to ask first which of them a text may hold. */
const FEW = 8

/** The key in an answer of `keys.decrypt`, in base64; undefined where there is none. */
export function keyIn(outcome: Outcome<unknown>): string | undefined {
  return outcome.ok ? (outcome.value as { plaintext: string }).plaintext : undefined
}

export class UnwrappedKeys {
  readonly #writings = new Map<string, readonly RegExp[]>()
  /** Keys by what a writing of them begins with. */
  readonly #starts = new Map<string, string[]>()

  /** @param plaintext in base64 */
  note(plaintext: string): void {
    const bytes = Buffer.from(plaintext, 'base64')
    if (bytes.length < SHORTEST_KEY || this.#writings.has(plaintext)) return
    this.#writings.set(plaintext, [writingsOf(plaintext), writingsOfBytes(bytes)])
    for (const writing of plainWritings(bytes)) {
      const start = bare(writing).slice(0, START)
      this.#starts.set(start, [...(this.#starts.get(start) ?? []), plaintext])
    }
  }

  redact(text: string): string {
    let redacted = text
    for (const key of this.#keysMaybeIn(text)) {
      for (const written of this.#writings.get(key) ?? []) {
        redacted = redacted.replaceAll(written, REDACTED)
      }
    }
    return redacted
  }

  #keysMaybeIn(text: string): Iterable<string> {
    if (this.#writings.size <= FEW) return this.#writings.keys()
    const found = new Set<string>()
    const searched = bare(text)
    for (let at = 0; at + START <= searched.length; at++) {
      for (const key of this.#starts.get(searched.slice(at, at + START)) ?? []) found.add(key)
    }
    return found
  }
}

/** As letters and digits alone, which no separator, escape or line break between them hides. */
function bare(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/%2[bf]/g, '')
    .replaceAll(/[^a-z0-9]/g, '')
}

function plainWritings(bytes: Buffer): string[] {
  const inBase64 = (content: Buffer): string[] =>
    [0, 1, 2].map((before) => {
      const encoded = Buffer.concat([Buffer.alloc(before), content]).toString('base64')
      return encoded.slice(Math.ceil((before * 8) / 6))
    })
  const texts = [bytes.toString('hex'), bytes.toString('base64'), bytes.toString('base64url')]
  const written = [bytes, ...texts.map((text) => Buffer.from(text))]
  const numbers = [[...bytes].join(' '), String(BigInt(`0x0${bytes.toString('hex')}`))]
  return [
    ...texts,
    ...numbers,
    ...written.flatMap((each) => [each.toString('hex'), ...inBase64(each)]),
  ]
}
