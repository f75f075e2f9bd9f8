/** The counts of a run, and its outcome. */
import { clausesNotShown, documentedCounts } from './documented'
import type { Counts, Outcome, Run, Scenario } from './model'

/** Where a scenario is neither noted nor observed. */
export const COUNTED_AS = {
  conforms: 'conforms',
  violates: 'violates',
  faulted: 'faulted',
  inapplicable: 'inapplicable',
  excluded: 'excluded',
  'not-run': 'notRun',
  waiting: 'waiting',
} as const satisfies Record<Scenario['verdict'], keyof Counts>

/** Counts to which scenarios are added. */
export type MutableCounts = { -readonly [Name in keyof Counts]: number }

export function noScenarios(): MutableCounts {
  return {
    conforms: 0,
    violates: 0,
    noted: 0,
    faulted: 0,
    inapplicable: 0,
    excluded: 0,
    notRun: 0,
    waiting: 0,
    observed: 0,
  }
}

export function addScenario(counts: MutableCounts, scenario: Scenario): void {
  counts[countedAs(scenario)] += 1
}

/** The one name under which every report counts a scenario. */
export function countedAs(scenario: Scenario): keyof Counts {
  if (isJudgedObservation(scenario)) return 'observed'
  return isNote(scenario) ? 'noted' : COUNTED_AS[scenario.verdict]
}

/** How many scenarios were judged: the target was asked, and its answers were compared with a clause. */
export function judgedCount({ conforms, violates, noted, observed }: Counts): number {
  return conforms + violates + noted + observed
}

export function countScenarios(scenarios: readonly Scenario[]): Counts {
  const counts = noScenarios()
  for (const scenario of scenarios) addScenario(counts, scenario)
  return counts
}

/** An observed scenario that was judged. It counts neither for nor against the target. */
function isJudgedObservation(scenario: Scenario): boolean {
  if (scenario.standing !== 'observed') return false
  return scenario.verdict === 'conforms' || differs(scenario)
}

export function differs(scenario: Scenario): boolean {
  return scenario.verdict === 'inapplicable' && scenario.differs === true
}

/** `inGoodOrder`: the run finished, and nothing failed outside of scenarios. */
export function outcomeOf(
  run: Pick<Run, 'scenarios' | 'counts' | 'clauses' | 'partial'>,
  how: { readonly inGoodOrder: boolean; readonly targetFailed: boolean },
): Outcome {
  if (run.scenarios.some(isDecidingViolation)) return 'violations'
  return outcomeWithoutViolations(run, how)
}

/** The outcome of a run of which every violation is set aside. */
export function outcomeWithoutViolations(
  { counts, clauses, partial }: Pick<Run, 'counts' | 'clauses' | 'partial'>,
  how: { readonly inGoodOrder: boolean; readonly targetFailed: boolean },
): Outcome {
  if (counts.faulted > 0 || how.targetFailed) return 'faulted'
  const judged = counts.conforms + counts.violates + counts.noted
  if (counts.notRun + counts.waiting > 0 || judged === 0 || !how.inGoodOrder) return 'incomplete'
  if (partial) return 'partial'
  const { inProfile } = documentedCounts(clauses)
  return inProfile === 0 || clausesNotShown(clauses).length > 0 ? 'incomplete' : 'conformant'
}

/** A violation that decides the outcome. */
export function isDecidingViolation({ verdict, decides }: Scenario): boolean {
  return verdict === 'violates' && decides
}

/** A violation of a clause that is not documented; it does not decide the outcome. */
export function isNote({ verdict, decides }: Scenario): boolean {
  return verdict === 'violates' && !decides
}
