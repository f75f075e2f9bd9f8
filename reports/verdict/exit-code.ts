/** The command's exit code, which tells scripts what the reports tell people. */

import { isStale } from '../waivers/judge-waivers'
import type { Outcome, Run } from './model'
import { isDocumentedViolation } from './tally'

const INTERRUPTED = 130
const SUITE_FAULT = 6
export const STALE_WAIVER = 5
const OF_OUTCOME: Readonly<Record<Outcome, number>> = {
  conformant: 0,
  violations: 1,
  faulted: 3,
  incomplete: 4,
}

/**
 * Strongest reason first: a suite that is at fault itself cannot accuse a target. A violation that nobody
 * answers for comes before a waiver that somebody has to look after; where every violation has a waiver, and
 * the time of one is over, that is the reason.
 */
export function exitCodeOf(run: Run, how: { readonly interrupted: boolean }): number {
  if (how.interrupted) return INTERRUPTED
  if (run.suiteFaults.length > 0) return SUITE_FAULT
  return OF_OUTCOME[outcomeBesideAnswered(run)] || (run.waivers.some(isStale) ? STALE_WAIVER : 0)
}

/** The outcome, leaving aside violations that a waiver speaks of, in force or expired. */
function outcomeBesideAnswered(run: Run): Outcome {
  const { outcome, scenarios, waivers, counts, finished, targetFaults } = run
  if (outcome !== 'violations') return outcome
  const answered = new Set(waivers.flatMap(({ violating }) => violating))
  if (scenarios.some((each) => isDocumentedViolation(each) && !answered.has(each.id))) {
    return 'violations'
  }
  if (counts.faulted > 0 || targetFaults.length > 0) return 'faulted'
  return counts.notRun > 0 || finished === null ? 'incomplete' : 'conformant'
}
