/** The verdict on a clause in words that say how much of it was shown: the same in every report. */
import type { Clause, ClauseVerdict } from '../verdict/model'
import { isDecidingViolation } from '../verdict/outcome'

/** It is violated, and no violation of it decides the outcome. */
export function isOnlyNoted(clause: Clause): boolean {
  if (clause.verdict !== 'violates') return false
  const known = onlyNoted.get(clause)
  if (known !== undefined) return known
  const noted = !clause.scenarios.some(isDecidingViolation)
  onlyNoted.set(clause, noted)
  return noted
}

/** Reports ask for each scenario of a clause, and a clause of a large run has hundreds. */
const onlyNoted = new WeakMap<Clause, boolean>()

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
