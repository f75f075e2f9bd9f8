/**
 * The data keys that KMS has unwrapped in a scenario. A target that repeats one, in whatever words, is
 * recorded without it: the record outlives the scenario, and rows sealed under that key may outlive both.
 */
import type { Outcome } from '../../adapters/target'
import { writingsOf, writingsOfBytes } from '../../adapters/writings'

const REDACTED = '[redacted]'
/** Anything may hold fewer bytes by chance. */
const SHORTEST_KEY = 8

export class UnwrappedKeys {
  readonly #writings = new Map<string, readonly RegExp[]>()

  /** Takes note of the key in an answer of `keys.decrypt`. */
  noteIn(outcome: Outcome<unknown>): void {
    if (!outcome.ok) return
    const { plaintext } = outcome.value as { plaintext: string }
    const bytes = Buffer.from(plaintext, 'base64')
    if (bytes.length < SHORTEST_KEY || this.#writings.has(plaintext)) return
    this.#writings.set(plaintext, [writingsOf(plaintext), writingsOfBytes(bytes)])
  }

  redact(text: string): string {
    let redacted = text
    for (const written of [...this.#writings.values()].flat()) {
      redacted = redacted.replaceAll(written, REDACTED)
    }
    return redacted
  }
}
