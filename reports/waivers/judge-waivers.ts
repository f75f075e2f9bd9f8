/**
 * What waivers come to in a run. A waiver changes no verdict, no count and no outcome: it says who answers
 * for a violation, and until when. Whether it still holds is judged by the record alone, as of the start of the
 * run, so that a report that is made later says the same.
 */
import type { RunContext, Waiver } from '../../record/context'
import type { JudgedWaiver, Scenario, WaiverState } from '../verdict/model'

export function judgeWaivers(
  { waivers = [], target }: RunContext,
  scenarios: readonly Scenario[],
  /** ISO 8601, UTC; null when the run never came to start. */
  started: string | null,
): { readonly scenarios: readonly Scenario[]; readonly waivers: readonly JudgedWaiver[] } {
  if (waivers.length === 0) return { scenarios, waivers: [] }
  // What describes the reference only can violate nothing.
  const telling = scenarios.filter(({ standing }) => standing !== 'observed')
  const byId = Map.groupBy(telling, ({ id }) => id)
  const byClause = Map.groupBy(telling, ({ clause }) => clause)
  const judged = waivers.map((waiver) => {
    const { of } = waiver
    const spokenOf =
      ('clause' in of ? byClause.get(of.clause) : byId.get(of.scenario)) ?? NOTHING_SPOKEN_OF
    if (waiver.target !== target.name) return { waiver, state: 'other-target', violating: [] }
    const violating = spokenOf.filter(violates).map(({ id }) => id)
    return { waiver, state: stateOf(waiver, spokenOf, started), violating }
  }) satisfies JudgedWaiver[]
  const inForce = byScenario(judged)
  return { scenarios: scenarios.map((each) => waived(each, inForce.get(each.id))), waivers: judged }
}

/** One that should not be there any more: somebody has to look after it. */
export function isStale({ state }: JudgedWaiver): boolean {
  return state === 'expired' || state === 'unmatched' || state === 'now-conforms'
}

export function waiverOf(scenario: Scenario): Waiver | undefined {
  return scenario.verdict === 'violates' ? scenario.waiver : undefined
}

export function isWaived(scenario: Scenario): boolean {
  return waiverOf(scenario) !== undefined
}

const NOTHING_SPOKEN_OF: readonly Scenario[] = []

/**
 * That nothing goes by its name, and that its time is over, is known of a run that was cut short or asked for
 * a part, too; that nothing violates any more is known only where all was judged. A scenario that is inapplicable
 * counts for nothing, as in the verdict on its clause.
 */
function stateOf(
  { expires }: Waiver,
  spokenOf: readonly Scenario[],
  started: string | null,
): WaiverState {
  if (started === null) return 'not-judged'
  if (spokenOf.length === 0) return 'unmatched'
  // Dates of ISO 8601 sort as texts; the last day counts whole, in UTC.
  if (started.slice(0, 'YYYY-MM-DD'.length) > expires) return 'expired'
  if (spokenOf.some(violates)) return 'applied'
  const applicable = spokenOf.filter(({ verdict }) => verdict !== 'inapplicable')
  const conform = applicable.length > 0 && applicable.every(({ verdict }) => verdict === 'conforms')
  return conform ? 'now-conforms' : 'not-judged'
}

function violates({ verdict }: Scenario): boolean {
  return verdict === 'violates'
}

/** Of several in force for a scenario its own counts before that of its clause, then the first. */
function byScenario(judged: readonly JudgedWaiver[]): ReadonlyMap<string, Waiver> {
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

function waived(scenario: Scenario, waiver: Waiver | undefined): Scenario {
  if (waiver === undefined || scenario.verdict !== 'violates') return scenario
  return { ...scenario, waiver }
}
