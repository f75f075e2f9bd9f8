/**
 * How long a target may take for one question: the setting that every target has, and its messages.
 */
import { type Saying, say } from '../record/saying'
import { TargetNotLoaded } from './target-not-loaded'

export interface Limits {
  readonly timeoutSeconds: number
  /** Less than was set, because the target did not answer before. */
  readonly isCutShort?: boolean
}

export const DEFAULT_LIMITS: Limits = { timeoutSeconds: 30 }

/** Longer than this and Node's timers fire at once. */
const LONGEST_TIMEOUT_SECONDS = 2 ** 31 / 1000 - 1

export function limitsOf({ timeout }: Readonly<Record<string, string>>): Limits {
  if (timeout === undefined) return DEFAULT_LIMITS
  const timeoutSeconds = Number(timeout)
  if (!(timeoutSeconds > 0 && timeoutSeconds <= LONGEST_TIMEOUT_SECONDS)) {
    throw new TargetNotLoaded(
      'setting',
      `timeout is "${timeout}"; it takes a number of seconds above 0`,
    )
  }
  return { timeoutSeconds }
}

/** The same words for the guard around every target and for its adapter. */
export function notAnsweredWithin({ timeoutSeconds, isCutShort = false }: Limits): Saying {
  return isCutShort
    ? say`was not answered within ${timeoutSeconds} s, all that it got after three questions in a row without an answer`
    : say`was not answered within ${timeoutSeconds} s`
}
