/**
 * How long a target may think about the next question. One that has fallen silent would otherwise cost a
 * run its whole timeout for each question that is left, hours in all; so after three questions in a row
 * that came to nothing each gets only a moment, until one is answered again.
 */
import type { Limits } from '../limits'

/** In a row, of the target or of one operation: another operation's answers say nothing about it. */
const ENOUGH = 3
const A_MOMENT_MS = 1000

interface Experience {
  /** Questions in a row that took more than a moment, and brought no answer. */
  inVain: number
  /** The longest that an answer took, which a target may take again. */
  longestMs: number
}

export class AdaptiveTimeout {
  readonly #limits: Limits
  readonly #of = new Map<string, Experience>()
  #inVain = 0

  constructor(limits: Limits) {
    this.#limits = limits
  }

  limitsFor(operation: string): Limits {
    const { inVain, longestMs } = this.#experienceOf(operation)
    if (Math.max(inVain, this.#inVain) < ENOUGH) return this.#limits
    const timeoutSeconds = Math.ceil(Math.max(A_MOMENT_MS, 2 * longestMs) / 100) / 10
    if (timeoutSeconds >= this.#limits.timeoutSeconds) return this.#limits
    return { timeoutSeconds, isCutShort: true }
  }

  /** Also of an answer that came after its moment; one beyond the whole time is worth nothing. */
  answered(operation: string, tookMs: number): void {
    if (tookMs > this.#limits.timeoutSeconds * 1000) return
    const experience = this.#experienceOf(operation)
    experience.longestMs = Math.max(experience.longestMs, tookMs)
    experience.inVain = this.#inVain = 0
  }

  /** A fault that comes at once costs nothing, and is no answer either: it changes nothing. */
  unanswered(operation: string, tookMs: number): void {
    if (tookMs < Math.min(A_MOMENT_MS, this.#limits.timeoutSeconds * 1000)) return
    this.#experienceOf(operation).inVain++
    this.#inVain++
  }

  #experienceOf(operation: string): Experience {
    let experience = this.#of.get(operation)
    if (experience === undefined) {
      experience = { inVain: 0, longestMs: 0 }
      this.#of.set(operation, experience)
    }
    return experience
  }
}
