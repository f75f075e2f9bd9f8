/**
 * What Allure 2 wants to know of earlier runs, to draw trends and a scenario's own history: the files that a report
 * leaves in `history/` for the next one. Here they are made of the runs' own verdicts, so that no earlier page has to
 * be kept, and a trend shows the runs that there were, not the pages that were built.
 */
import { hash } from 'node:crypto'
import { jsonText } from '../../../record/json-text'
import type { VerdictDocument } from '../../verdict/verdict-document'
import { type KINDS, type Status, statusOfVerdict } from '../../wording/status'
import { categoryOf } from './labels'

/** Allure shows no more. */
export const MOST_EARLIER_RUNS = 20

type Scenario = VerdictDocument['clauses'][number]['scenarios'][number]

interface Judged {
  readonly scenario: Scenario
  readonly status: Status
  readonly kind: keyof typeof KINDS | undefined
}

interface Item {
  readonly uid: string
  readonly status: Status
  readonly time: { readonly start: number; readonly stop: number; readonly duration: number }
}

/** Files for `history/` in Allure's results; of earlier runs, in order of time. */
export function allureHistory(earlier: readonly VerdictDocument[]): ReadonlyMap<string, string> {
  const runs = earlier.map((verdict, index) => ({
    verdict,
    judged: judgedIn(verdict),
    about: { buildOrder: index + 1, reportName: verdict.started ?? '' },
  }))
  // Allure has the latest first.
  const shown = runs.slice(-MOST_EARLIER_RUNS).reverse()
  const trend = (dataOf: (run: (typeof shown)[number]) => object): string =>
    jsonText(shown.map((run) => ({ ...run.about, data: dataOf(run) })))
  return new Map([
    ['history.json', jsonText(scenarioHistories(shown))],
    ['history-trend.json', trend(({ judged }) => statisticOf(judged.map(({ status }) => status)))],
    ['duration-trend.json', trend(({ verdict }) => ({ duration: durationOf(verdict) }))],
    ['categories-trend.json', trend(({ judged }) => categoriesOf(judged))],
    ['retry-trend.json', trend(({ judged }) => ({ run: judged.length, retry: 0 }))],
  ])
}

function judgedIn({ clauses }: VerdictDocument): Judged[] {
  return clauses.flatMap(({ standing, scenarios }) =>
    scenarios.map((scenario) => ({
      scenario,
      status: statusOfVerdict(scenario.verdict, standing),
      kind: kindOf(scenario, standing),
    })),
  )
}

function kindOf({ verdict, waiver }: Scenario, standing: string): Judged['kind'] {
  if (verdict === 'conforms') return undefined
  if (verdict !== 'violates') return verdict
  if (standing !== 'documented') return 'note'
  return waiver === undefined ? 'violation' : 'waived'
}

function statisticOf(statuses: readonly Status[]): Readonly<Record<string, number>> {
  const count = (wanted: Status): number => statuses.filter((status) => status === wanted).length
  const [failed, broken] = [count('failed'), count('broken')]
  const [skipped, passed] = [count('skipped'), count('passed')]
  return { failed, broken, skipped, passed, unknown: 0, total: statuses.length }
}

function categoriesOf(judged: readonly Judged[]): Readonly<Record<string, number>> {
  const named = judged.flatMap(({ kind }) => (kind === undefined ? [] : [categoryOf(kind)]))
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

/** By the id that Allure gives to a result that has no parameters. */
function scenarioHistories(
  runs: readonly { readonly verdict: VerdictDocument; readonly judged: readonly Judged[] }[],
): Readonly<Record<string, { statistic: object; items: readonly Item[] }>> {
  const items = new Map<string, Item[]>()
  for (const { verdict, judged } of runs) {
    const start = verdict.started === null ? 0 : Date.parse(verdict.started)
    for (const { scenario, status } of judged) {
      const id = `${hash('md5', scenario.id)}.${hash('md5', '')}`
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
