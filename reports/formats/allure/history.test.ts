import { describe, it } from 'node:test'
import { expect } from 'chai'

import { stagedVerdict } from '../../fixtures/verdict'
import { allureHistory, MAX_EARLIER_RUNS } from './history'

const STARTED = '2026-11-01T03:00:00.000Z'
const FINISHED = '2026-11-01T03:00:02.500Z'
const BROKEN = { one: 'violates', two: 'waived', three: 'inapplicable', four: 'not-run' } as const
const read = (file: string, ...verdicts: Parameters<typeof allureHistory>[0][number][]) =>
  JSON.parse(allureHistory(verdicts).get(file) ?? '')

describe('the history that Allure is given', () => {
  const first = stagedVerdict({ started: STARTED, finished: FINISHED, scenarios: BROKEN })
  const second = stagedVerdict({ started: '2026-11-02T03:00:00.000Z' })

  it('has the counts of each run, the latest first', () => {
    const [latest, earliest] = read('history-trend.json', first, second)
    const none = { failed: 0, broken: 0, skipped: 0, passed: 0, unknown: 0 }
    expect(latest).to.deep.equal({
      buildOrder: 2,
      reportName: '2026-11-02T03:00:00.000Z',
      data: { ...none, passed: 1, total: 1 },
    })
    expect(earliest.data).to.deep.equal({ ...none, failed: 2, broken: 1, skipped: 1, total: 4 })
  })

  it('has duration and categories of each run, and no retries', () => {
    expect(read('duration-trend.json', first)[0].data).to.deep.equal({ duration: 2500 })
    expect(read('retry-trend.json', first)[0].data).to.deep.equal({ run: 4, retry: 0 })
    expect(read('categories-trend.json', first)[0].data).to.deep.equal({
      'Violations of the documentation': 1,
      'Waived violations: accepted by an owner': 1,
      'Inapplicable to this target': 1,
      'Not run, or a fault of the suite': 1,
    })
  })

  it('has scenarios by the ids that Allure makes', () => {
    const history = read('history.json', first, second)
    // md5 of "ENC-1/one", and of no parameters.
    const { statistic, items } =
      history['a67e507bb333cc5710a26a86a6ba10a7.d41d8cd98f00b204e9800998ecf8427e'] ?? {}
    expect(statistic?.total).to.equal(2)
    expect(items.map(({ status }: { status: string }) => status)).to.deep.equal([
      'passed',
      'failed',
    ])
  })

  it('holds the latest 20 runs', () => {
    const many = Array.from({ length: 30 }, () => second)
    const trend = read('history-trend.json', ...many)
    expect(trend).to.have.length(MAX_EARLIER_RUNS)
    expect(trend[0].buildOrder).to.equal(30)
  })
})
