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

describe('the change of a scenario', () => {
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

  it('is reported where only one run has the scenario', () => {
    const [both, one] = [{ scenarios: { one: 'conforms', two: 'conforms' } }, {}] as StagedVerdict[]
    expect(kinds(both as StagedVerdict, one as StagedVerdict)).to.deep.equal(['no-longer-tested'])
    expect(kinds(one as StagedVerdict, both as StagedVerdict)).to.deep.equal(['newly-judged'])
  })

  it('is nothing for a run compared with itself', () => {
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

describe('the cause of a change', () => {
  const cause = (before: StagedVerdict, after: StagedVerdict): Cause | undefined =>
    compared(before, after).changes[0]?.cause

  it('is the target where the suite is the same', () => {
    expect(cause({}, broken)).to.equal('target')
    expect(cause({}, { ...broken, target: { version: '2.0' } })).to.equal('target')
  })

  it('is the operator where stored bytes were fetched independently in one run only', () => {
    const fetched = { strength: 'byte-level-independent' } as const
    expect(cause({}, fetched)).to.equal('operator')
    expect(cause(fetched, {})).to.equal('operator')
    expect(cause(fetched, { strength: 'configured' })).to.equal('target')
  })

  it('is the suite where it differs and the target has the same version', () => {
    expect(cause({}, { ...broken, ...other })).to.equal('suite')
    expect(cause({}, { ...broken, suite: { digest: 'd2'.repeat(32) } })).to.equal('suite')
  })

  it('is either where both differ, or a record does not identify its suite', () => {
    expect(cause({}, { ...broken, ...other, target: { version: '2.0' } })).to.equal('either')
    expect(cause({}, { ...broken, suite: { digest: undefined } })).to.equal('either')
  })

  it('is the operator where scenarios were excluded or waived', () => {
    expect(cause({}, scenario('excluded'))).to.equal('operator')
    expect(cause(broken, scenario('waived'))).to.equal('operator')
  })
})

describe('the number of worse changes', () => {
  it('does not count clauses that are not documented', () => {
    expect(compared({}, broken).worse).to.equal(1)
    expect(
      compared({ standing: 'contested' }, { ...broken, standing: 'contested' }).worse,
    ).to.equal(0)
  })

  it('does not count a newly waived violation or a fixed one', () => {
    expect(compared(broken, scenario('waived')).worse).to.equal(0)
    expect(compared(broken, {}).worse).to.equal(0)
  })
})

describe('a later run without a verdict', () => {
  for (const outcome of ['incomplete', 'faulted'] as const) {
    it(`is worse where it is ${outcome}, though nothing else changed`, () => {
      const comparison = compared({}, { outcome })
      expect(comparison).to.deep.include({ changes: [], worse: 0, lostVerdict: true })
      expect(gotWorse(comparison)).to.equal(true)
    })
  }

  it('is not worse than an earlier run without a verdict', () => {
    expect(gotWorse(compared({ outcome: 'faulted' }, { outcome: 'incomplete' }))).to.equal(false)
    expect(gotWorse(compared({ outcome: 'incomplete' }, {}))).to.equal(false)
  })
})

describe('the text of a comparison', () => {
  const text = (before: StagedVerdict, after: StagedVerdict): string => {
    const [old, now] = [before, after].map((staged, index) => ({
      place: ['before', 'after'][index] as string,
      verdict: stagedVerdict(staged),
      remarks: index === 0 ? ['the record is torn'] : [],
    })) as [never, never]
    return comparisonText(old, now, compared(before, after))
  }

  it('says what changed, the cause, and the remarks on both runs', () => {
    const report = text({}, { ...broken, ...other, started: '2026-10-01T00:00:00.000Z' })
    expect(report).to.include('Newly violated (1)')
    expect(report).to.include('changed by a new suite version')
    expect(report).to.include('ENC-1/one: Scenario one: conforms → violates (because)')
    expect(report).to.include('The run named first is the later one.')
    expect(report).to.include('before: the record is torn')
    expect(report).to.match(/1 finding got worse\.\n$/)
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

describe('the targets of two runs', () => {
  const DIGEST = 'a'.repeat(64)
  const moduleAt = (path: string, sha256 = DIGEST): StagedVerdict => ({
    targetSeen: [{ kind: 'module', path, sha256 }],
  })

  it('are two where the suite reached them at two places, under one name', () => {
    const { sameTarget, targetDifferences } = compared(moduleAt('a.js'), moduleAt('b.js'))
    expect(sameTarget).to.equal(false)
    expect(targetDifferences).to.deep.equal([
      'The target was reached elsewhere: "module a.js" before, "module b.js" after',
    ])
  })

  it('are one in another version where the file of the module is another, even if it says the same version', () => {
    const edited = { ...moduleAt('a.js', 'b'.repeat(64)), ...other }
    const comparison = compared(moduleAt('a.js'), { ...edited, ...broken })
    expect(comparison.sameTarget).to.equal(true)
    expect(comparison.targetChanges).to.deep.equal([
      { of: 'module file', before: 'a'.repeat(12), after: 'b'.repeat(12) },
    ])
    // With the same version of the target, the cause would be the suite.
    expect(comparison.changes.map(({ cause }) => cause)).to.deep.equal(['either'])
  })

  it('are compared by name alone where a record does not say where the target was', () => {
    expect(compared({}, moduleAt('a.js')).sameTarget).to.equal(true)
  })
})
