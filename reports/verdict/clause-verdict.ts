/** The verdict on a clause, out of the verdicts on the scenarios that stand for it. */
import type { ClauseDefinition } from '../../record/context'
import type { Clause, ClauseVerdict, Scenario } from './model'
import { strongest } from './strength'

const WORST_FIRST = ['violates', 'faulted', 'not-run', 'conforms'] as const

/**
 * Worst of its scenarios. Mixed cases:
 *
 * - Inapplicable and excluded scenarios never better or worsen a verdict that others give, but the
 *   note says how many of how many it rests on.
 * - None gives one, and at least one was excluded: `excluded`, for the operator may still ask it.
 *   Only where every one was inapplicable is the clause `unproven`.
 * - Scenarios that describe the bundled reference show nothing about a clause that the documentation
 *   speaks of: they count only where the clause itself is of standing `observed`.
 * - A clause with `notTestedBecause` that has scenarios nevertheless is judged by these.
 */
export function judgeClause(definition: ClauseDefinition, scenarios: readonly Scenario[]): Clause {
  const telling =
    definition.standing === 'observed'
      ? scenarios
      : scenarios.filter(({ standing }) => standing !== 'observed')
  const verdict = verdictOf(telling)
  const note = noteOn(definition, verdict, telling)
  return {
    ...definition,
    verdict,
    strength: strongest(
      telling.map((scenario) => (scenario.verdict === 'conforms' ? scenario.strength : null)),
    ),
    ...(note ? { note } : {}),
    scenarios,
  }
}

function verdictOf(scenarios: readonly Scenario[]): ClauseVerdict {
  const verdicts = new Set(scenarios.map(({ verdict }) => verdict))
  const worst = WORST_FIRST.find((verdict) => verdicts.has(verdict))
  if (worst) return worst
  if (verdicts.has('excluded')) return 'excluded'
  return verdicts.has('inapplicable') ? 'unproven' : 'not-tested'
}

function noteOn(
  definition: ClauseDefinition,
  verdict: ClauseVerdict,
  scenarios: readonly Scenario[],
): string | undefined {
  switch (verdict) {
    case 'not-tested':
      return definition.notTestedBecause ?? 'no scenario that could show it'
    case 'excluded':
      return 'left out by the selection'
    case 'unproven':
      return [...new Set(scenarios.map((scenario) => reasonOf(scenario)))].join('; ')
    default:
      return partialNote(scenarios)
  }
}

function partialNote(scenarios: readonly Scenario[]): string | undefined {
  const count = (wanted: Scenario['verdict']) =>
    scenarios.filter(({ verdict }) => verdict === wanted).length
  const [inapplicable, excluded] = [count('inapplicable'), count('excluded')]
  if (inapplicable + excluded === 0) return undefined
  const missing = [
    ...(inapplicable ? [`${inapplicable} inapplicable`] : []),
    ...(excluded ? [`${excluded} not selected`] : []),
  ]
  const told = scenarios.length - inapplicable - excluded
  return `rests on ${told} of ${scenarios.length} scenarios: ${missing.join(', ')}`
}

function reasonOf(scenario: Scenario): string {
  return 'reason' in scenario ? scenario.reason : ''
}
