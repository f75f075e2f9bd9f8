/** Counts and outcome of a run: how many scenarios of each kind, and what that amounts to. */
import type { Counts, Outcome, Scenario } from './model'

const COUNTED_AS = {
  conforms: 'conforms',
  violates: 'violates',
  faulted: 'faulted',
  inapplicable: 'inapplicable',
  excluded: 'excluded',
  'not-run': 'notRun',
} as const satisfies Record<Scenario['verdict'], keyof Counts>

/** Counts while they grow. */
export type RunningCounts = { -readonly [Name in keyof Counts]: number }

export function noScenarios(): RunningCounts {
  return {
    conforms: 0,
    violates: 0,
    faulted: 0,
    inapplicable: 0,
    excluded: 0,
    notRun: 0,
    observed: 0,
  }
}

/** Every scenario is counted once, and only once. */
export function count(counts: RunningCounts, scenario: Scenario): void {
  counts[isJudgedObservation(scenario) ? 'observed' : COUNTED_AS[scenario.verdict]] += 1
}

export function countScenarios(scenarios: readonly Scenario[]): Counts {
  const counts = noScenarios()
  for (const scenario of scenarios) count(counts, scenario)
  return counts
}

/** An observed scenario that was judged, whichever way: it speaks for and against nobody. */
function isJudgedObservation(scenario: Scenario): boolean {
  if (scenario.standing !== 'observed') return false
  return scenario.verdict === 'conforms' || differs(scenario)
}

export function differs(scenario: Scenario): boolean {
  return scenario.verdict === 'inapplicable' && scenario.differs === true
}

/** `inGoodOrder`: the run came to its end, and nothing beside the scenarios failed on the way. */
export function outcomeOf(
  scenarios: readonly Scenario[],
  counts: Counts,
  how: { readonly inGoodOrder: boolean; readonly targetFailed: boolean },
): Outcome {
  if (scenarios.some(isDocumentedViolation)) return 'violations'
  if (counts.faulted > 0 || how.targetFailed) return 'faulted'
  const judged = counts.conforms + counts.violates
  return counts.notRun > 0 || judged === 0 || !how.inGoodOrder ? 'incomplete' : 'conformant'
}

export function isDocumentedViolation({ verdict, standing }: Scenario): boolean {
  return verdict === 'violates' && standing === 'documented'
}

/** A clause that the documentation leaves open, and this target answers in another way: no verdict. */
export function isNote({ verdict, standing }: Scenario): boolean {
  return verdict === 'violates' && standing !== 'documented'
}
