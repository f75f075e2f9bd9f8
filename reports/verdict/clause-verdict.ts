/** The verdict on a clause, from the verdicts on its scenarios. */
import type { ClauseDefinition, Profile } from '../../record/context'
import { WALKS } from '../../specification/tag-problems'
import { isInProfile, lackedBy } from './documented'
import type { Clause, ClauseVerdict, Scenario, Strength } from './model'
import { strongest } from './strength'

const WORST_FIRST = ['violates', 'faulted', 'not-run', 'waiting', 'conforms'] as const

/**
 * The worst verdict of its scenarios. Mixed cases:
 *
 * - Inapplicable and excluded scenarios do not change a verdict that other scenarios give; the note
 *   says on how many scenarios the verdict rests.
 * - Where no scenario gives a verdict and at least one was excluded, the clause is `excluded`: the
 *   operator can still select it. Only where all were inapplicable, it is `unproven`.
 * - Scenarios that describe the bundled reference show nothing about a documented clause: they
 *   count only where the clause itself has the standing `observed`.
 * - A clause with `notTestedBecause` that has scenarios is judged by them.
 */
export function judgeClause(
  definition: ClauseDefinition,
  scenarios: readonly Scenario[],
  profile: Profile,
): Clause {
  const counted =
    definition.standing === 'observed'
      ? scenarios
      : scenarios.filter(({ standing }) => standing !== 'observed')
  const verdict = verdictOf(counted)
  const note = noteOn(definition, verdict, counted)
  return {
    ...definition,
    verdict,
    ...showingOf(verdict, counted, profile),
    inPart: verdict === 'conforms' && counted.some(wasNotAsked),
    strength: strengthBehind(verdict, counted),
    ...(note ? { note } : {}),
    scenarios,
  }
}

function showingOf(
  verdict: ClauseVerdict,
  scenarios: readonly Scenario[],
  profile: Profile,
): Pick<Clause, 'showing' | 'lacks'> {
  const included = scenarios.filter((scenario) => isInProfile(scenario, profile))
  const lacks = [...new Set(included.flatMap(lackedBy))]
  if (included.length === 0) return { showing: 'not-in-profile', lacks }
  const isMissing = (scenario: Scenario) => wasNotAsked(scenario) && !wasMissedByWalks(scenario)
  const isShown = verdict === 'conforms' && !included.some(isMissing)
  return { showing: isShown ? 'shown' : 'not-shown', lacks }
}

/**
 * Walks are drawn by chance, and a freedom that a target takes can keep all of them from a clause. Its other scenarios
 * show it then.
 */
function wasMissedByWalks(scenario: Scenario): boolean {
  return scenario.tags.includes(WALKS) && lackedBy(scenario).length === 0
}

function wasNotAsked({ verdict }: Scenario): boolean {
  return verdict === 'inapplicable' || verdict === 'excluded'
}

/** The strongest evidence among the scenarios that gave the verdict. */
function strengthBehind(verdict: ClauseVerdict, scenarios: readonly Scenario[]): Strength | null {
  return strongest(
    scenarios.map((scenario) =>
      scenario.verdict === verdict && 'strength' in scenario ? scenario.strength : null,
    ),
  )
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
  const judged = scenarios.length - inapplicable - excluded
  return `rests on ${judged} of ${scenarios.length} scenarios: ${missing.join(', ')}`
}

function reasonOf(scenario: Scenario): string {
  return 'reason' in scenario ? scenario.reason : ''
}
