import { describe, it } from 'node:test'
import { expect } from 'chai'
import fc from 'fast-check'
import { type StagedVerdict, stagedVerdict } from '../fixtures/verdict'
import { SCENARIO_VERDICTS } from '../verdict/model'
import { type Cause, type ChangeKind, compareRuns, gotWorse } from './compare'
import { comparisonText } from './comparison-text'

const compared = (before: StagedVerdict, after: StagedVerdict) =>
  compareRuns(stagedVerdict(before), stagedVerdict(after))
const kinds = (before: StagedVerdict, after: StagedVerdict): ChangeKind[] =>
  compared(before, after).changes.map(({ kind }) => kind)
const scenario = (verdict: (typeof SCENARIO_VERDICTS)[number] | 'waived'): StagedVerdict => ({
  scenarios: { one: verdict },
})
const other: StagedVerdict = { suite: { version: '2.0.0', digest: 'd2'.repeat(32) } }
const broken: StagedVerdict = { scenarios: { one: 'violates' } }

describe('what became of a scenario', () => {
  const cases: readonly (readonly [
    Parameters<typeof scenario>[0],
    Parameters<typeof scenario>[0],
    ChangeKind[],
  ])[] = [
    ['conforms', 'violates', ['newly-violated']],
    ['inapplicable', 'violates', ['newly-violated']],
    ['violates', 'conforms', ['fixed']],
    ['conforms', 'inapplicable', ['newly-inapplicable']],
    ['violates', 'inapplicable', ['newly-inapplicable']],
    ['conforms', 'excluded', ['no-longer-tested']],
    ['conforms', 'faulted', ['no-longer-judged']],
    ['conforms', 'not-run', ['no-longer-judged']],
    ['faulted', 'conforms', ['newly-judged']],
    ['violates', 'waived', ['newly-waived']],
    ['waived', 'violates', ['waiver-gone']],
    ['waived', 'conforms', ['fixed']],
    ['inapplicable', 'faulted', []],
    ['conforms', 'conforms', []],
  ]
  for (const [before, after, expected] of cases) {
    it(`is ${expected[0] ?? 'nothing'} from ${before} to ${after}`, () => {
      expect(kinds(scenario(before), scenario(after))).to.deep.equal(expected)
    })
  }

  it('is told where it is on one side only', () => {
    const [both, one] = [{ scenarios: { one: 'conforms', two: 'conforms' } }, {}] as StagedVerdict[]
    expect(kinds(both as StagedVerdict, one as StagedVerdict)).to.deep.equal(['no-longer-tested'])
    expect(kinds(one as StagedVerdict, both as StagedVerdict)).to.deep.equal(['newly-judged'])
  })

  it('is nothing where a run is compared with itself', () => {
    const verdicts = fc.dictionary(
      fc.stringMatching(/^[a-z]{1,5}$/),
      fc.constantFrom(...SCENARIO_VERDICTS),
    )
    fc.assert(
      fc.property(verdicts, (scenarios) => {
        expect(kinds({ scenarios }, { scenarios })).to.deep.equal([])
      }),
    )
  })
})

describe('the evidence for a clause', () => {
  it('is weaker or stronger than it was', () => {
    expect(kinds({}, { strength: 'declared' })).to.deep.equal(['weaker-evidence'])
    expect(kinds({ strength: 'declared' }, {})).to.deep.equal(['stronger-evidence'])
  })
})

describe('whose change it is', () => {
  const cause = (before: StagedVerdict, after: StagedVerdict): Cause | undefined =>
    compared(before, after).changes[0]?.cause

  it('is the target’s where the suite is the same', () => {
    expect(cause({}, broken)).to.equal('target')
    expect(cause({}, { ...broken, target: { version: '2.0' } })).to.equal('target')
  })

  it('is the suite’s where another one asked a target that is what it was', () => {
    expect(cause({}, { ...broken, ...other })).to.equal('suite')
    expect(cause({}, { ...broken, suite: { digest: 'd2'.repeat(32) } })).to.equal('suite')
  })

  it('is either’s where both are others, or nobody knows which suite asked', () => {
    expect(cause({}, { ...broken, ...other, target: { version: '2.0' } })).to.equal('either')
    expect(cause({}, { ...broken, suite: { digest: undefined } })).to.equal('either')
  })

  it('is the operator’s where scenarios were left out or waived', () => {
    expect(cause({}, scenario('excluded'))).to.equal('operator')
    expect(cause(broken, scenario('waived'))).to.equal('operator')
  })
})

describe('how many got worse', () => {
  it('leaves out clauses that the documentation leaves open', () => {
    expect(compared({}, broken).worse).to.equal(1)
    expect(
      compared({ standing: 'contested' }, { ...broken, standing: 'contested' }).worse,
    ).to.equal(0)
  })

  it('leaves out a violation that is newly waived, and what is fixed', () => {
    expect(compared(broken, scenario('waived')).worse).to.equal(0)
    expect(compared(broken, {}).worse).to.equal(0)
  })
})

describe('a later run that came to no verdict', () => {
  for (const outcome of ['incomplete', 'faulted'] as const) {
    it(`is worse where it is ${outcome}, though nothing else changed`, () => {
      const comparison = compared({}, { outcome })
      expect(comparison).to.deep.include({ changes: [], worse: 0, lostVerdict: true })
      expect(gotWorse(comparison)).to.equal(true)
    })
  }

  it('is not worse than one that came to none either', () => {
    expect(gotWorse(compared({ outcome: 'faulted' }, { outcome: 'incomplete' }))).to.equal(false)
    expect(gotWorse(compared({ outcome: 'incomplete' }, {}))).to.equal(false)
  })
})

describe('the comparison in words', () => {
  const text = (before: StagedVerdict, after: StagedVerdict): string => {
    const [old, now] = [before, after].map((staged, index) => ({
      place: ['before', 'after'][index] as string,
      verdict: stagedVerdict(staged),
      remarks: index === 0 ? ['the record is torn'] : [],
    })) as [never, never]
    return comparisonText(old, now, compared(before, after))
  }

  it('says what changed, by whom, and what is to be known', () => {
    const told = text({}, { ...broken, ...other, started: '2026-10-01T00:00:00.000Z' })
    expect(told).to.include('Newly violated (1)')
    expect(told).to.include('changed by a new suite version')
    expect(told).to.include('ENC-1/one: Scenario one: conforms → violates (because)')
    expect(told).to.include('The run named first is the later one.')
    expect(told).to.include('before: the record is torn')
    expect(told).to.match(/1 finding got worse\.\n$/)
  })

  it('says so where nothing changed', () => {
    expect(text({}, {})).to.match(/Nothing changed\.\n$/)
  })

  it('says so where a verdict was lost', () => {
    expect(text({}, { outcome: 'incomplete' })).to.match(
      /it is incomplete, where the earlier one was conformant\. That is worse\.\nNothing else changed/,
    )
  })
})
