/** The verdict on a clause in words that say how much of it was shown: the same in every report. */
import type { Clause, ClauseVerdict } from '../verdict/model'
import { isDecidingViolation } from '../verdict/outcome'

/** It is violated, and no violation of it decides the outcome. */
export function isOnlyNoted({ verdict, scenarios }: Clause): boolean {
  return verdict === 'violates' && !scenarios.some(isDecidingViolation)
}

/** `conforms`, `conforms in part`, `noted`, `not selected`, … */
export function clauseVerdictWording(clause: Clause): string {
  if (clause.inPart) return IN_PART
  return isOnlyNoted(clause) ? 'noted' : WORDS[clause.verdict]
}

export const IN_PART = 'conforms in part'

const WORDS: Readonly<Record<ClauseVerdict, string>> = {
  conforms: 'conforms',
  violates: 'violates',
  faulted: 'faulted',
  'not-run': 'not run',
  waiting: 'waiting',
  unproven: 'unproven',
  excluded: 'not selected',
  'not-tested': 'not tested',
}
