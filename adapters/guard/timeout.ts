/**
 * How long a target may take for the next question. A target that no longer answers would cost a
 * run the whole timeout for each question that is left, hours in all. So after three questions in a
 * row without an answer, each gets a short timeout only, until one is answered again.
 */
import type { Limits } from '../limits'

/**
 * In a row, of the target or of one operation: another operation's answers say nothing about it.
 */
const UNANSWERED_LIMIT = 3
const SHORT_TIMEOUT_MS = 1000

interface Experience {
  /** Questions in a row that took longer than the short timeout and were not answered. */
  unanswered: number
  /** The longest that an answer took, which a target may take again. */
  longestMs: number
}

export class AdaptiveTimeout {
  readonly #limits: Limits
  readonly #of = new Map<string, Experience>()
  #unanswered = 0

  constructor(limits: Limits) {
    this.#limits = limits
  }

  limitsFor(operation: string): Limits {
    const { unanswered, longestMs } = this.#experienceOf(operation)
    if (Math.max(unanswered, this.#unanswered) < UNANSWERED_LIMIT) return this.#limits
    const timeoutSeconds = Math.ceil(Math.max(SHORT_TIMEOUT_MS, 2 * longestMs) / 100) / 10
    if (timeoutSeconds >= this.#limits.timeoutSeconds) return this.#limits
    return { timeoutSeconds, isCutShort: true }
  }

  /** Counts an answer after the short timeout too, but none after the whole timeout. */
  answered(operation: string, tookMs: number): void {
    if (tookMs > this.#limits.timeoutSeconds * 1000) return
    const experience = this.#experienceOf(operation)
    experience.longestMs = Math.max(experience.longestMs, tookMs)
    experience.unanswered = this.#unanswered = 0
  }

  /** A fault that comes at once is no answer and costs no time: it changes nothing. */
  unanswered(operation: string, tookMs: number): void {
    if (tookMs < Math.min(SHORT_TIMEOUT_MS, this.#limits.timeoutSeconds * 1000)) return
    this.#experienceOf(operation).unanswered++
    this.#unanswered++
  }

  #experienceOf(operation: string): Experience {
    let experience = this.#of.get(operation)
    if (experience === undefined) {
      experience = { unanswered: 0, longestMs: 0 }
      this.#of.set(operation, experience)
    }
    return experience
  }
}
