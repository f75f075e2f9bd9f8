/**
 * What the run showed of a clause, and what it did not show, in sentences. There is always something that was not
 * shown, and a reader who has to defend a conclusion needs it as much as the verdict.
 */
import { type Clause, type Run, type Scenario, STRENGTHS } from '../../verdict/model'
import { isOnlyNoted } from '../../wording/clause-wording'
import { reasonOf } from '../../wording/findings'
import {
  conformsInAll,
  conformsInSome,
  LIMITS_OF_STANDING,
  LIMITS_OF_STRENGTH,
  LIMITS_OF_VERDICT,
  NO_EXCHANGE_RECORDED,
  NO_KILL_TABLE,
  NO_KNOWN_FAULT,
  NOTHING_SHOWN,
  noScenario,
  notedIn,
  notJudged,
  restsOn,
  violatedIn,
} from './clause-evidence-texts'
import type { BilingualText } from './language'
import { reasonTold } from './reason'
import { VERDICTS, verdictOfScenario } from './vocabulary'

export function shown(clause: Clause): readonly BilingualText[] {
  const scenarios = scenariosThatCount(clause)
  const count = (verdict: Scenario['verdict']) =>
    scenarios.filter((scenario) => scenario.verdict === verdict).length
  const [conforms, violates] = [count('conforms'), count('violates')]
  if (conforms + violates === 0) return [NOTHING_SHOWN]
  const violated = isOnlyNoted(clause) ? notedIn : violatedIn
  const total = scenarios.length
  return [
    ...(violates > 0 ? [violated(violates), ...countsByStrength(scenarios, 'violates')] : []),
    ...(conforms > 0
      ? [
          conforms === total ? conformsInAll(total) : conformsInSome(conforms, total),
          ...countsByStrength(scenarios, 'conforms'),
        ]
      : []),
  ]
}

/** Without the observed scenarios, unless the clause itself is observed: these describe the bundled reference. */
function scenariosThatCount({ standing, scenarios }: Clause): readonly Scenario[] {
  return standing === 'observed'
    ? scenarios
    : scenarios.filter((scenario) => scenario.standing !== 'observed')
}

/** Every strength, strongest first: the strongest alone would say too much of the other scenarios. */
function countsByStrength(
  scenarios: readonly Scenario[],
  verdict: 'conforms' | 'violates',
): readonly BilingualText[] {
  return [...STRENGTHS].reverse().flatMap((strength) => {
    const count = scenarios.filter(
      (scenario) => scenario.verdict === verdict && scenario.strength === strength,
    ).length
    return count === 0 ? [] : [restsOn(count, strength)]
  })
}

export function notShown(run: Run, clause: Clause): readonly BilingualText[] {
  const { strength, standing } = clause
  return [
    ...limitsOfVerdict(clause),
    ...notJudgedByReason(clause),
    ...(strength === null ? [] : [LIMITS_OF_STRENGTH[strength]]),
    ...LIMITS_OF_STANDING[standing],
    ...limitsOfScenarios(run, clause),
  ]
}

function limitsOfVerdict({
  verdict,
  strength,
  notTestedBecause,
}: Clause): readonly BilingualText[] {
  switch (verdict) {
    case 'conforms':
      return strength === null ? [NO_EXCHANGE_RECORDED] : []
    case 'not-tested':
      return [noScenario(notTestedBecause)]
    default:
      return [LIMITS_OF_VERDICT[verdict]]
  }
}

const NOT_JUDGED = ['faulted', 'not-run', 'waiting', 'inapplicable', 'excluded'] as const

function notJudgedByReason({ scenarios }: Clause): readonly BilingualText[] {
  return NOT_JUDGED.flatMap((verdict) => {
    const members = scenarios.filter((scenario) => scenario.verdict === verdict)
    const byReason = Map.groupBy(members, (scenario) => reasonOf(scenario))
    return Array.from(byReason.values(), (equal) =>
      notJudged(equal.length, verdict, reasonTold(equal[0] as Scenario)),
    )
  })
}

/** A scenario that never failed for a faulty target may be unable to fail. */
function limitsOfScenarios(
  { knownFaults }: Run,
  { id, scenarios }: Clause,
): readonly BilingualText[] {
  if (scenarios.length === 0 || knownFaults.some(({ clause }) => clause === id)) return []
  return [knownFaults.length === 0 ? NO_KILL_TABLE : NO_KNOWN_FAULT]
}

/** How many scenarios of the clause have each verdict; observed ones are counted apart. */
export function scenarioCounts({ scenarios }: Clause): BilingualText {
  const byVerdict = Map.groupBy(scenarios, (scenario) => verdictOfScenario(scenario))
  const counts = Array.from(byVerdict, ([verdict, { length }]) => {
    const { en, zh } = VERDICTS[verdict]
    return {
      en: `${length} ${length === 1 ? en : (PLURALS[en] ?? en)}`,
      zh: `${length} ${zh}`,
    }
  })
  return { en: counts.map(({ en }) => en).join(', '), zh: counts.map(({ zh }) => zh).join('，') }
}

const PLURALS: Readonly<Record<string, string>> = { conforms: 'conform', violates: 'violate' }
