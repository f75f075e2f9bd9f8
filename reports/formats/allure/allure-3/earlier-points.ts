/** Earlier runs in the form in which Allure 3 draws trends and the history of a scenario from them. */
import { hash } from 'node:crypto'
import { COUNTED_AS } from '../../../verdict/outcome'
import type { VerdictDocument } from '../../../verdict/verdict-document'
import { statusOfCounted } from '../../../wording/status'
import { MAX_EARLIER_RUNS } from '../history'
import { allureHistoryId } from '../history-id'
import type { HistoryPoint, StoredTest } from './types'

/** The latest first. `earlier` is in order of time. */
export function earlierPoints(earlier: readonly VerdictDocument[]): HistoryPoint[] {
  return earlier.slice(-MAX_EARLIER_RUNS).map(point).reverse()
}

function point({ started, clauses }: VerdictDocument): HistoryPoint {
  const start = started === null ? 0 : Date.parse(started)
  const results = clauses.flatMap(({ scenarios }) =>
    scenarios.map(({ id, name, verdict, countedAs, durationMs: duration }) => {
      const historyId = allureHistoryId(id)
      const status = statusOfCounted(countedAs ?? COUNTED_AS[verdict])
      const uuid = hash('md5', `${started} ${id}`)
      const time = { start, stop: start + duration, duration }
      return [historyId, { id: uuid, name, status, historyId, url: '', ...time }] as const
    }),
  )
  return {
    uuid: hash('md5', started ?? ''),
    name: started ?? '',
    timestamp: start,
    knownTestCaseIds: results.map(([historyId]) => historyId.replace(/\..*/, '')),
    testResults: Object.fromEntries(results),
    metrics: {},
    url: '',
  }
}

/** How a result differs from those of the runs before, as Allure names it; skipped ones count neither way. */
export function transitionOf(
  { historyId = '', status }: StoredTest,
  points: readonly HistoryPoint[],
): Pick<StoredTest, 'transition'> {
  const before = points.flatMap(({ testResults }) => testResults[historyId] ?? [])
  if (points.length === 0) return {}
  if (before.length === 0) return { transition: 'new' }
  const last = before.find((result) => result.status !== 'skipped')?.status
  if (last === status) return {}
  if (status === 'passed') return { transition: 'fixed' }
  if (status === 'failed') return { transition: 'regressed' }
  return status === 'broken' ? { transition: 'malfunctioned' } : {}
}
