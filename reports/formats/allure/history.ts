/**
 * The files of earlier runs from which Allure 2 draws trends and the history of a scenario. An Allure page writes them
 * to `history/` for the next page. Here they are made of the verdicts of the runs, so that no earlier page has to be
 * kept, and a trend shows the runs, not the pages that were built.
 */
import { hash } from 'node:crypto'
import { jsonText } from '../../../record/json-text'
import { COUNTED_AS } from '../../verdict/outcome'
import type { ScenarioDocument, VerdictDocument } from '../../verdict/verdict-document'
import { type KINDS, kindOfCounted, type Status, statusOfCounted } from '../../wording/status'
import { allureHistoryId } from './history-id'
import { categoryOf } from './labels'

/** Allure shows at most 20. */
export const MAX_EARLIER_RUNS = 20

interface ScenarioResult {
  readonly scenario: ScenarioDocument
  readonly status: Status
  readonly kind: keyof typeof KINDS | undefined
}

interface HistoryItem {
  readonly uid: string
  readonly status: Status
  readonly time: { readonly start: number; readonly stop: number; readonly duration: number }
}

/** The files of `history/`, by name. `earlier` is in order of time. */
export function allureHistory(earlier: readonly VerdictDocument[]): ReadonlyMap<string, string> {
  const runs = earlier.map((verdict, index) => ({
    verdict,
    results: resultsOf(verdict),
    about: { buildOrder: index + 1, reportName: verdict.started ?? '' },
  }))
  // Allure lists the latest first.
  const shown = runs.slice(-MAX_EARLIER_RUNS).reverse()
  const trend = (dataOf: (run: (typeof shown)[number]) => object): string =>
    jsonText(shown.map((run) => ({ ...run.about, data: dataOf(run) })))
  return new Map([
    ['history.json', jsonText(scenarioHistories(shown))],
    [
      'history-trend.json',
      trend(({ results }) => statisticOf(results.map(({ status }) => status))),
    ],
    ['duration-trend.json', trend(({ verdict }) => ({ duration: durationOf(verdict) }))],
    ['categories-trend.json', trend(({ results }) => categoriesOf(results))],
    ['retry-trend.json', trend(({ results }) => ({ run: results.length, retry: 0 }))],
  ])
}

function resultsOf({ clauses }: VerdictDocument): ScenarioResult[] {
  return clauses.flatMap(({ scenarios }) =>
    scenarios.map((scenario) => {
      const { verdict, waiver } = scenario
      const counted = scenario.countedAs ?? COUNTED_AS[verdict]
      return {
        scenario,
        status: statusOfCounted(counted),
        kind: kindOfCounted(counted, waiver !== undefined),
      }
    }),
  )
}

function statisticOf(statuses: readonly Status[]): Readonly<Record<string, number>> {
  const count = (wanted: Status): number => statuses.filter((status) => status === wanted).length
  const [failed, broken] = [count('failed'), count('broken')]
  const [skipped, passed] = [count('skipped'), count('passed')]
  return { failed, broken, skipped, passed, unknown: 0, total: statuses.length }
}

function categoriesOf(results: readonly ScenarioResult[]): Readonly<Record<string, number>> {
  const named = results.flatMap(({ kind }) => (kind === undefined ? [] : [categoryOf(kind)]))
  return Object.fromEntries(
    Array.from(
      Map.groupBy(named, (name) => name),
      ([name, all]) => [name, all.length],
    ),
  )
}

function durationOf({ started, finished }: VerdictDocument): number {
  return started === null || finished === null ? 0 : Date.parse(finished) - Date.parse(started)
}

/** By the id that Allure makes of a result without parameters. */
function scenarioHistories(
  runs: readonly {
    readonly verdict: VerdictDocument
    readonly results: readonly ScenarioResult[]
  }[],
): Readonly<Record<string, { statistic: object; items: readonly HistoryItem[] }>> {
  const items = new Map<string, HistoryItem[]>()
  for (const { verdict, results } of runs) {
    const start = verdict.started === null ? 0 : Date.parse(verdict.started)
    for (const { scenario, status } of results) {
      const id = allureHistoryId(scenario.id)
      const { durationMs: duration } = scenario
      const time = { start, stop: start + duration, duration }
      const uid = hash('md5', `${start} ${scenario.id}`).slice(0, 16)
      const known = items.get(id) ?? []
      known.push({ uid, status, time })
      items.set(id, known)
    }
  }
  return Object.fromEntries(
    Array.from(items, ([id, all]) => [
      id,
      { statistic: statisticOf(all.map(({ status }) => status)), items: all },
    ]),
  )
}
