import { describe, it } from 'node:test'
import { expect } from 'chai'
import { stagedVerdict } from '../../../fixtures/verdict'
import { MAX_EARLIER_RUNS } from '../history'
import { allureHistoryId } from '../history-id'
import { earlierPoints, transitionOf } from './earlier-points'

const run = (day: number, one: 'conforms' | 'violates' | 'inapplicable') =>
  stagedVerdict({ started: `2026-11-0${day}T03:00:00.000Z`, scenarios: { one } })

/** A result of the scenario of those runs. */
const result = (status: 'passed' | 'failed' | 'broken', name = 'one') =>
  ({ historyId: allureHistoryId(`ENC-1/${name}`), status }) as Parameters<typeof transitionOf>[0]

describe('the earlier runs that Allure 3 is given', () => {
  it('are the latest 20, the latest first, with the status of each scenario', () => {
    const points = earlierPoints([run(1, 'violates'), run(2, 'conforms')])
    expect(points.map(({ name }) => name)).to.deep.equal([
      '2026-11-02T03:00:00.000Z',
      '2026-11-01T03:00:00.000Z',
    ])
    const statuses = points.map(
      ({ testResults }) => testResults[allureHistoryId('ENC-1/one')]?.status,
    )
    expect(statuses).to.deep.equal(['passed', 'failed'])
    const many = Array.from({ length: 30 }, () => run(1, 'conforms'))
    expect(earlierPoints(many)).to.have.length(MAX_EARLIER_RUNS)
  })

  it('say how a result differs from the last one that was judged', () => {
    const points = earlierPoints([run(1, 'conforms'), run(2, 'inapplicable')])
    expect(transitionOf(result('passed'), points)).to.deep.equal({})
    expect(transitionOf(result('failed'), points)).to.deep.equal({ transition: 'regressed' })
    expect(transitionOf(result('broken'), points)).to.deep.equal({ transition: 'malfunctioned' })
    expect(transitionOf(result('passed', 'other'), points)).to.deep.equal({ transition: 'new' })
    expect(transitionOf(result('passed'), [])).to.deep.equal({})
    const failed = earlierPoints([run(1, 'violates')])
    expect(transitionOf(result('passed'), failed)).to.deep.equal({ transition: 'fixed' })
  })
})
