import { describe, it } from 'node:test'
import { expect } from 'chai'
import { type StagedVerdict, stagedVerdict } from '../fixtures/verdict'
import { compareRuns } from './compare'
import { comparisonText } from './comparison-text'

type Verdicts = NonNullable<StagedVerdict['scenarios']>

const reportOf = (before: Verdicts, after: Verdicts): string => {
  const [old, now] = [stagedVerdict({ scenarios: before }), stagedVerdict({ scenarios: after })]
  const kept = [old, now].map((verdict, index) => {
    return { place: ['monday', 'tuesday'][index] as string, verdict, remarks: [] }
  }) as [never, never]
  return comparisonText(...kept, compareRuns(old, now))
}
const many = (count: number, verdict: Verdicts[string]): Verdicts =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`s${index}`, verdict]))

describe('scenarios that the selection of one run excluded', () => {
  it('are one line with the selection', () => {
    const text = reportOf(many(40, 'conforms'), many(40, 'excluded'))
    expect(text).to.include('No longer tested (40)')
    expect(text).to.include(
      '- 40 scenarios were not played in tuesday (because); in monday none of them violates\n',
    )
    expect(text).not.to.include('ENC-1/')
    expect(text).to.match(/40 findings got worse, by not being played\.\n$/)
  })

  it('are one line without a cause where the earlier run excluded them', () => {
    const text = reportOf(many(40, 'excluded'), many(40, 'conforms'))
    expect(text).to.include('- 40 scenarios were not played in monday (because)\n')
    expect(text).not.to.match(/ENC-1\/|changed by/)
  })

  it('are counted with how many of them violated before', () => {
    const text = reportOf(
      { ...many(3, 'conforms'), one: 'violates', two: 'waived' },
      { ...many(3, 'excluded'), one: 'excluded', two: 'excluded' },
    )
    expect(text).to.include('5 scenarios were not played in tuesday')
    expect(text).to.include('in monday 2 of them violate')
  })

  it('are kept apart from scenarios that both runs selected', () => {
    const text = reportOf(
      { ...many(40, 'conforms'), one: 'conforms', two: 'conforms', gone: 'conforms' },
      { ...many(40, 'excluded'), one: 'faulted', two: 'not-run' },
    )
    expect(text).to.include('ENC-1/one: Scenario one: conforms → faulted')
    expect(text).to.include('ENC-1/two: Scenario two: conforms → not-run')
    expect(text).to.include('ENC-1/gone: Scenario gone: conforms → absent')
    expect(text).to.match(/43 findings got worse, 40 of them by not being played\.\n$/)
  })

  it('are kept apart from a violation in the other run', () => {
    const text = reportOf(many(2, 'excluded'), { s0: 'violates', s1: 'conforms' })
    expect(text).to.include('ENC-1/s0: Scenario s0: excluded → violates')
  })

  it('are named where there is only one', () => {
    expect(reportOf(many(1, 'conforms'), many(1, 'excluded'))).to.include('ENC-1/s0: Scenario s0')
  })
})
