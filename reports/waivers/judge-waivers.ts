/**
 * The state of each waiver in a run. A waiver changes no verdict, no count and no outcome: it says
 * who is responsible for a violation, and until when. Its state depends on the record alone and on
 * the start of the run, so that a report that is made later says the same.
 */
import type { RunContext, Waiver } from '../../record/context'
import type { JudgedWaiver, Scenario, WaiverState } from '../verdict/model'

export function judgeWaivers(
  { waivers = [], target }: RunContext,
  scenarios: readonly Scenario[],
  /** ISO 8601, UTC; null where the run did not start. */
  started: string | null,
): { readonly scenarios: readonly Scenario[]; readonly waivers: readonly JudgedWaiver[] } {
  if (waivers.length === 0) return { scenarios, waivers: [] }
  // Scenarios that describe the reference only cannot violate.
  const judgeable = scenarios.filter(({ standing }) => standing !== 'observed')
  const byId = Map.groupBy(judgeable, ({ id }) => id)
  const byClause = Map.groupBy(judgeable, ({ clause }) => clause)
  const judged = waivers.map((waiver) => {
    const { of } = waiver
    const ofWaiver =
      ('clause' in of ? byClause.get(of.clause) : byId.get(of.scenario)) ?? NO_SCENARIOS
    if (waiver.target !== target.name) return { waiver, state: 'other-target', violating: [] }
    const violating = ofWaiver.filter(violates).map(({ id }) => id)
    return { waiver, state: stateOf(waiver, ofWaiver, started), violating }
  }) satisfies JudgedWaiver[]
  const inForce = waiverByScenario(judged)
  return {
    scenarios: scenarios.map((each) => withWaiver(each, inForce.get(each.id))),
    waivers: judged,
  }
}

/** Whether a waiver is for the scenario and in force: what a run knows before its end. */
export function isWaivedBy(
  waiver: Waiver,
  by: { readonly scenario: Scenario; readonly target: string; readonly day: string },
): boolean {
  const { of } = waiver
  const { id, clause, standing } = by.scenario
  const isOfScenario = 'clause' in of ? of.clause === clause : of.scenario === id
  if (standing === 'observed' || waiver.target !== by.target) return false
  return isOfScenario && by.day <= waiver.expires
}

/** The waiver has no effect any more: it should be renewed, corrected or removed. */
export function isStale({ state }: JudgedWaiver): boolean {
  return state === 'expired' || state === 'unmatched' || state === 'now-conforms'
}

export function waiverOf(scenario: Scenario): Waiver | undefined {
  return scenario.verdict === 'violates' ? scenario.waiver : undefined
}

export function isWaived(scenario: Scenario): boolean {
  return waiverOf(scenario) !== undefined
}

const NO_SCENARIOS: readonly Scenario[] = []

/**
 * `unmatched` and `expired` are known also of an interrupted or partial run; `now-conforms` is
 * known only where all scenarios of the waiver were judged. Inapplicable scenarios do not count, as
 * in the verdict on a clause.
 */
function stateOf(
  { expires }: Waiver,
  ofWaiver: readonly Scenario[],
  started: string | null,
): WaiverState {
  if (started === null) return 'not-judged'
  if (ofWaiver.length === 0) return 'unmatched'
  // Dates of ISO 8601 sort as texts. The waiver holds until the end of its last day, in UTC.
  if (started.slice(0, 'YYYY-MM-DD'.length) > expires) return 'expired'
  if (ofWaiver.some(violates)) return 'applied'
  const applicable = ofWaiver.filter(({ verdict }) => verdict !== 'inapplicable')
  const conform = applicable.length > 0 && applicable.every(({ verdict }) => verdict === 'conforms')
  return conform ? 'now-conforms' : 'not-judged'
}

function violates({ verdict }: Scenario): boolean {
  return verdict === 'violates'
}

/**
 * A waiver of the scenario itself comes before one of its clause, and the first before later ones.
 */
function waiverByScenario(judged: readonly JudgedWaiver[]): ReadonlyMap<string, Waiver> {
  const applied = judged.filter(({ state }) => state === 'applied')
  const isOfScenario = ({ waiver }: JudgedWaiver) => 'scenario' in waiver.of
  const narrowestLast = [
    ...applied.filter((each) => !isOfScenario(each)).reverse(),
    ...applied.filter(isOfScenario).reverse(),
  ]
  return new Map(
    narrowestLast.flatMap(({ waiver, violating }) => violating.map((id) => [id, waiver] as const)),
  )
}

function withWaiver(scenario: Scenario, waiver: Waiver | undefined): Scenario {
  if (waiver === undefined || scenario.verdict !== 'violates') return scenario
  return { ...scenario, waiver }
}
