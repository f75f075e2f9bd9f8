/**
 * Whether a question is put again, and after how long: exponential backoff with full jitter, or
 * what the target asks for in Retry-After (RFC 9110, 10.2.3), and never beyond the time the
 * operation has.
 */
import type { Attempt } from './exchange'
import type { Repetition } from './repeatable'

export interface Pace {
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly wait: (ms: number) => Promise<void>
  /** From 0 to below 1. */
  readonly random: () => number
}

export const OWN_PACE: Pace = {
  now: Date.now,
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  random: Math.random,
}

export const MOST_ATTEMPTS = 5
const FIRST_PAUSE_MS = 100
const LONGEST_PAUSE_MS = 5000

/** A gateway's word that what is behind it does not answer now. */
const TRANSIENT: readonly number[] = [502, 503, 504]

/** Connections that were never made, and might be a moment later. */
const NOT_YET: readonly string[] = [
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ETIMEDOUT',
  'EAI_AGAIN',
]

/** Connections that ended too early, and nothing worse. */
export const LOST: readonly string[] = ['', 'ECONNRESET', 'EPIPE']

export function mayRepeat(attempt: Attempt, repetition: Repetition): boolean {
  switch (attempt.kind) {
    case 'answered': {
      const { status } = attempt.answer
      // 429 says that the question was not looked at, so any may be repeated (RFC 6585, 4).
      return status === 429 || (repetition === 'harmless' && TRANSIENT.includes(status))
    }
    case 'broken': {
      const code = codeOf(attempt.error)
      if (attempt.stage === 'connecting') return NOT_YET.includes(code)
      return repetition === 'harmless' && LOST.includes(code)
    }
    default:
      return false
  }
}

/** There was no connection, so nothing was asked. */
export function isUnreachable(attempt: Attempt): boolean {
  return (
    attempt.kind === 'broken' &&
    attempt.stage === 'connecting' &&
    NOT_YET.includes(codeOf(attempt.error))
  )
}

/** The pause before the next attempt, of which `made` were made. */
export function pauseMs(attempt: Attempt, made: number, { now, random }: Pace): number {
  const backoff = random() * Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (made - 1))
  return backoff + (retryAfterMs(attempt, now()) ?? 0)
}

/** What the target asks for, in seconds or as a date; anything else asks for nothing. */
export function retryAfterMs(attempt: Attempt, now: number): number | undefined {
  const given = attempt.kind === 'answered' ? attempt.answer.headers['retry-after'] : undefined
  if (given === undefined) return undefined
  if (/^\d{1,9}$/.test(given)) return Number(given) * 1000
  return IMF_FIXDATE.test(given) ? Math.max(0, Date.parse(given) - now) : undefined
}

/** RFC 9110, 5.6.7: `Sun, 06 Nov 1994 08:49:37 GMT`. */
const IMF_FIXDATE = /^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/

export function codeOf(error: Error): string {
  return (error as NodeJS.ErrnoException).code ?? ''
}
