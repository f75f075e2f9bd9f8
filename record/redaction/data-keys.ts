/**
 * Data keys that KMS has unwrapped. A target that repeats one, in any encoding, is recorded without
 * it: the record outlives the run, and rows sealed under that key may outlive both.
 */

import type { ExchangeOutcome } from '../evidence'
import { encodingsOfBytes, encodingsOfText } from './encodings'
import { beginningsOf, encodedBeginnings, type Secret, SecretSearch } from './search'
import { REDACTED } from './secrets'

/** Fewer bytes are found in any text by chance. */
const SHORTEST_KEY = 8
/** Each pattern of a key takes a millisecond to make, and a run may have thousands of keys. */
const FEW = 8

/** The key in an answer of `keys.decrypt`, in base64; undefined where there is none. */
export function dataKeyIn(outcome: ExchangeOutcome): string | undefined {
  return outcome.ok ? (outcome.value as { plaintext: string }).plaintext : undefined
}

export class UnwrappedDataKeys {
  /** Every key that was noted, in base64. */
  readonly #noted = new Set<string>()
  readonly #search = new SecretSearch('base64', FEW)

  /** @param plaintext in base64 */
  note(plaintext: string): void {
    if (this.#noted.has(plaintext)) return
    const bytes = Buffer.from(plaintext, 'base64')
    if (bytes.length < SHORTEST_KEY) return
    this.#noted.add(plaintext)
    this.#search.add(searchedKey(bytes))
  }

  redact(text: string): string {
    return this.#search.replaceAll(text, REDACTED)
  }
}

/** A key is searched for as bytes, and as the base64 in which KMS gave it. */
export function searchedKey(bytes: Buffer): Secret {
  const plaintext = bytes.toString('base64')
  return {
    beginnings: [
      ...beginningsOf(plaintext),
      ...encodedBeginnings(bytes),
      bytes.subarray(0, SHORTEST_KEY).join(' '),
      String(BigInt(`0x0${bytes.toString('hex')}`)),
    ],
    patterns: () => [encodingsOfText(plaintext), encodingsOfBytes(bytes)],
  }
}
