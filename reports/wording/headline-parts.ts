/** The numbers and lists of a headline, for every language in which it is written. */
import { CAPABILITIES } from '../../adapters/contract'
import { REGIONS } from '../../record/evidence'
import { DEFAULT_PROFILE } from '../../specification/profiles'
import { clausesNotShown } from '../verdict/documented'
import type { Clause, Run } from '../verdict/model'
import { isDecidingViolation } from '../verdict/outcome'
import { isWaived } from '../waivers/judge-waivers'

/** Why a run is incomplete; the first that holds. */
export type IncompleteCause =
  | 'cut off'
  | 'not run'
  | 'waiting'
  | 'suite at fault'
  | 'nothing judged'
  | 'no documented clause'
  | 'not shown'

export interface HeadlineParts {
  readonly violations: number
  readonly waived: number
  readonly selected: number
  /** Documented clauses of the default profile that were not asked; 0 where the run is judged against that profile. */
  readonly notAsked: number
  /** How many documented clauses of the profile were not shown. */
  readonly notShown: number
  /** Capabilities that the target does not declare and these clauses need. */
  readonly lacks: readonly string[]
  /** Ids of those that need a second region. */
  readonly elsewhere: readonly string[]
  /** Ids of those that were not shown for another reason. */
  readonly otherwise: readonly string[]
}

export function headlineParts(run: Run): HeadlineParts {
  const { planned, counts, clauses, scenarios, profile } = run
  const violations = scenarios.filter(isDecidingViolation)
  const missing = clausesNotShown(clauses)
  const idsOf = (of: (clause: Clause) => boolean) => missing.filter(of).map(({ id }) => id)
  return {
    violations: violations.length,
    waived: violations.filter(isWaived).length,
    selected: planned - counts.excluded,
    notAsked: profile.name === DEFAULT_PROFILE ? 0 : clauses.filter(isNotAsked).length,
    notShown: missing.length,
    lacks: CAPABILITIES.filter((name) => missing.some(({ lacks }) => lacks.includes(name))),
    elsewhere: idsOf(({ lacks }) => lacks.includes(REGIONS)),
    otherwise: idsOf(({ lacks }) => lacks.length === 0),
  }
}

export function incompleteCause({
  counts,
  finished,
  suiteFaults,
  documented,
}: Run): IncompleteCause {
  if (finished === null && !(counts.waiting > 0 && counts.notRun === 0)) return 'cut off'
  if (counts.notRun > 0) return 'not run'
  if (counts.waiting > 0) return 'waiting'
  if (suiteFaults.length > 0) return 'suite at fault'
  if (counts.conforms + counts.violates + counts.noted === 0) return 'nothing judged'
  return documented.inProfile === 0 ? 'no documented clause' : 'not shown'
}

function isNotAsked({ standing, verdict }: Clause): boolean {
  return standing === 'documented' && verdict === 'unproven'
}
