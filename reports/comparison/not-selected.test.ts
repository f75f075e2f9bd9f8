import { describe, it } from 'node:test'
import { expect } from 'chai'
import { type StagedVerdict, stagedVerdict } from '../fixtures/verdict'
import { compareRuns } from './compare'
import { comparisonText } from './comparison-text'

type Verdicts = NonNullable<StagedVerdict['scenarios']>

const told = (before: Verdicts, after: Verdicts): string => {
  const [old, now] = [stagedVerdict({ scenarios: before }), stagedVerdict({ scenarios: after })]
  const kept = [old, now].map((verdict, index) => {
    return { place: ['monday', 'tuesday'][index] as string, verdict, remarks: [] }
  }) as [never, never]
  return comparisonText(...kept, compareRuns(old, now))
}
const many = (count: number, verdict: Verdicts[string]): Verdicts =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`s${index}`, verdict]))

describe('scenarios that one run was not to play', () => {
  it('are one line, with the selection that left them out', () => {
    const text = told(many(40, 'conforms'), many(40, 'excluded'))
    expect(text).to.include('No longer tested (40)')
    expect(text).to.include(
      '- 40 scenarios were not played in tuesday (because); in monday none of them violates\n',
    )
    expect(text).not.to.include('ENC-1/')
    expect(text).to.match(/40 findings got worse, by not being played\.\n$/)
  })

  it('are one line where it is the earlier run that left them out, and nobody changed that', () => {
    const text = told(many(40, 'excluded'), many(40, 'conforms'))
    expect(text).to.include('- 40 scenarios were not played in monday (because)\n')
    expect(text).not.to.match(/ENC-1\/|changed by/)
  })

  it('say how many of them violate', () => {
    const text = told(
      { ...many(3, 'conforms'), one: 'violates', two: 'waived' },
      { ...many(3, 'excluded'), one: 'excluded', two: 'excluded' },
    )
    expect(text).to.include('5 scenarios were not played in tuesday')
    expect(text).to.include('in monday 2 of them violate')
  })

  it('do not take along what was lost of all that both were to play', () => {
    const text = told(
      { ...many(40, 'conforms'), one: 'conforms', two: 'conforms', gone: 'conforms' },
      { ...many(40, 'excluded'), one: 'faulted', two: 'not-run' },
    )
    expect(text).to.include('ENC-1/one: Scenario one: conforms → faulted')
    expect(text).to.include('ENC-1/two: Scenario two: conforms → not-run')
    expect(text).to.include('ENC-1/gone: Scenario gone: conforms → absent')
    expect(text).to.match(/43 findings got worse, 40 of them by not being played\.\n$/)
  })

  it('do not take along a violation that the other run found', () => {
    const text = told(many(2, 'excluded'), { s0: 'violates', s1: 'conforms' })
    expect(text).to.include('ENC-1/s0: Scenario s0: excluded → violates')
  })

  it('are named where there is but one', () => {
    expect(told(many(1, 'conforms'), many(1, 'excluded'))).to.include('ENC-1/s0: Scenario s0')
  })
})
