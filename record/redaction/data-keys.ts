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
/**
 * The pattern of a key grows with its length, and a target may give any length: a longer one is
 * searched for in pieces, of a multiple of three bytes since its base64 is too.
 */
const LONGEST_WHOLE = 96
const PIECE = 48
/** The longest data key that KMS makes. What is behind it is not searched for. */
const LONGEST_KEY = 1024
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
    const bytes = Buffer.from(plaintext.slice(0, 4 * Math.ceil(LONGEST_KEY / 3)), 'base64')
    if (bytes.length < SHORTEST_KEY) return
    this.#noted.add(plaintext)
    for (const piece of piecesOf(bytes)) this.#search.add(searchedKey(piece))
  }

  redact(text: string): string {
    return this.#search.replaceAll(text, REDACTED)
  }
}

/** The last piece has the rest, since a short one is found by chance. */
function piecesOf(bytes: Buffer): readonly Buffer[] {
  if (bytes.length <= LONGEST_WHOLE) return [bytes]
  const count = Math.floor(bytes.length / PIECE)
  return Array.from({ length: count }, (_, piece) =>
    bytes.subarray(piece * PIECE, piece + 1 === count ? bytes.length : (piece + 1) * PIECE),
  )
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
