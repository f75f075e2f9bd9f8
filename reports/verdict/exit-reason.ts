/** The one reason by which a run ends, which scripts get as an exit code (`cli/exit-codes.ts`). */

import { isStale } from '../waivers/judge-waivers'
import type { Outcome, Run } from './model'
import { isDecidingViolation, outcomeWithoutViolations } from './outcome'

export type ExitReason = Outcome | 'stale-waiver' | 'suite-fault' | 'interrupted'

/**
 * The strongest reason comes first. A suite that is at fault itself cannot accuse a target. A violation without
 * a waiver comes before a stale waiver; where every violation has a waiver and one of these has expired, the
 * stale waiver is the reason.
 */
export function exitReasonOf(run: Run, how: { readonly interrupted: boolean }): ExitReason {
  if (how.interrupted) return 'interrupted'
  if (run.suiteFaults.length > 0) return 'suite-fault'
  const outcome = outcomeWithoutAnswered(run)
  const isInOrder = outcome === 'conformant' || outcome === 'partial'
  return isInOrder && run.waivers.some(isStale) ? 'stale-waiver' : outcome
}

/** The outcome without the violations that a waiver answers, in force or expired. */
function outcomeWithoutAnswered(run: Run): Outcome {
  const { outcome, scenarios, waivers, finished, targetFaults } = run
  if (outcome !== 'violations') return outcome
  const answered = new Set(waivers.flatMap(({ violating }) => violating))
  if (scenarios.some((each) => isDecidingViolation(each) && !answered.has(each.id))) {
    return 'violations'
  }
  return outcomeWithoutViolations(run, {
    inGoodOrder: finished !== null,
    targetFailed: targetFaults.length > 0,
  })
}
