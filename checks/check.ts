/**
 * What a check is: one promise about the project, examined from outside and answered by a finding.
 * Skipped is an answer of its own, with the reason; it is never counted as passed.
 */
import type { Workplace } from './workplace'

export interface Check {
  /** Its word on the command line. */
  readonly name: string
  /** What is so when it passes. */
  readonly promise: string
  /** Checks that must have passed before this one means anything. */
  readonly needs?: readonly string[]
  examine(workplace: Workplace): Promise<Finding>
}

export type Finding =
  | { readonly outcome: 'passed'; readonly note: string; readonly count: Count }
  | {
      readonly outcome: 'failed'
      readonly reason: string
      readonly count: Count
      /** What to show of the log; left out, its end. */
      readonly evidence?: string
    }
  | { readonly outcome: 'skipped'; readonly reason: string }

/** A check counts as one, unless it ran tests that count for themselves. */
export interface Count {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

export function passed(note = '', count: Partial<Count> = {}): Finding {
  return { outcome: 'passed', note, count: { passed: 1, failed: 0, skipped: 0, ...count } }
}

export function failed(reason: string, count: Partial<Count> = {}, evidence?: string): Finding {
  return {
    outcome: 'failed',
    reason,
    count: { passed: 0, failed: 1, skipped: 0, ...count },
    ...(evidence === undefined ? {} : { evidence }),
  }
}

export function skipped(reason: string): Finding {
  return { outcome: 'skipped', reason }
}

/** Passed when nothing was found wrong; otherwise failed, with each thing on a line of its own for evidence. */
export function nothingWrong(wrong: readonly string[], what: string, note = ''): Finding {
  if (wrong.length === 0) return passed(note)
  return failed(
    [`${wrong.length} ${what}:`, ...wrong.map((line) => `  ${line}`)].join('\n'),
    {},
    '',
  )
}
