import { describe, it } from 'node:test'
import { expect } from 'chai'
import { modelOf } from '../fixtures/model-of'
import {
  FAILED,
  RIGHT,
  type StagedScenario,
  type Staging,
  stream,
  WHEN,
  WRONG,
} from '../fixtures/stream'
import { stagedWaiver } from '../fixtures/waiver'
import { addsUp, populationOf } from './manifest'
import { testResult } from './statement'

const CONFORMS: StagedScenario = { name: 'Kept', tags: ['@A-1'], steps: RIGHT }
const VIOLATES: StagedScenario = { name: 'Changed', tags: ['@A-1'], steps: WRONG }
const NOTE: StagedScenario = { name: 'Otherwise', tags: ['@A-2'], steps: WRONG }
const SILENT: StagedScenario = {
  name: 'Silent',
  tags: ['@B-1'],
  steps: [{ type: WHEN, status: FAILED, exception: 'TargetFault' }],
}
const UNSTARTED: StagedScenario = { name: 'Late', tags: ['@A-4'], steps: RIGHT, fate: 'unstarted' }
const OBSERVED: StagedScenario = { name: 'Ours', tags: ['@A-4', '@observed'], steps: RIGHT }

const waived = { context: { waivers: [stagedWaiver({ scenario: 'A-1/changed' })] } }
const expired = {
  context: { waivers: [stagedWaiver({ scenario: 'A-1/changed' }, { expires: '2000-01-01' })] },
}
const unmatched = { context: { waivers: [stagedWaiver({ scenario: 'A-1/nothing' })] } }

const resultOf = (scenarios: readonly StagedScenario[], staging: Staging = {}) =>
  testResult(modelOf(stream(scenarios, staging)), undefined)

describe('the test result of a statement', () => {
  const rows: [what: string, StagedScenario[], Staging, result: string][] = [
    ['all conform', [CONFORMS, OBSERVED], {}, 'PASSED'],
    ['a documented clause is violated', [CONFORMS, VIOLATES], {}, 'FAILED'],
    ['every violation is waived', [CONFORMS, VIOLATES], waived, 'WARNED'],
    ['the waiver of a violation has expired', [CONFORMS, VIOLATES], expired, 'FAILED'],
    ['a waiver of a conformant run is stale', [CONFORMS], unmatched, 'WARNED'],
    [
      'a violation is waived, and another is not',
      [VIOLATES, { ...VIOLATES, name: 'X' }],
      waived,
      'FAILED',
    ],
    ['only clauses that are not documented are violated', [CONFORMS, NOTE], {}, 'WARNED'],
    ['the target did not answer', [CONFORMS, SILENT], {}, 'FAILED'],
    ['a scenario was not run', [CONFORMS, UNSTARTED], {}, 'FAILED'],
    ['the run was cut off', [CONFORMS], { end: 'cut off' }, 'FAILED'],
    [
      'a waiver is in force, and the run was cut off',
      [VIOLATES],
      { ...waived, end: 'cut off' },
      'FAILED',
    ],
    [
      'the suite failed outside of the scenarios',
      [CONFORMS],
      { end: { exception: 'TypeError' } },
      'FAILED',
    ],
    ['nothing was judged', [], {}, 'FAILED'],
  ]
  for (const [what, scenarios, staging, result] of rows) {
    it(`is ${result} where ${what}`, () => {
      expect(resultOf(scenarios, staging).result).to.equal(result)
    })
  }

  it('lists the id of each scenario that shows something of the target once', () => {
    const scenarios = [CONFORMS, VIOLATES, NOTE, SILENT, UNSTARTED, OBSERVED]
    expect(resultOf(scenarios)).to.deep.include({
      passedTests: ['A-1/kept'],
      warnedTests: ['A-2/otherwise'],
      failedTests: ['A-1/changed', 'B-1/silent', 'A-4/late'],
    })
    expect(resultOf([CONFORMS, VIOLATES], waived)).to.deep.include({
      warnedTests: ['A-1/changed'],
      failedTests: [],
    })
  })

  it('has as many tests as the counts of the run say', () => {
    const run = modelOf(stream([CONFORMS, VIOLATES, NOTE, SILENT, UNSTARTED, OBSERVED]))
    const { passedTests, warnedTests, failedTests } = testResult(run, undefined)
    const { conforms, violates, noted, faulted, notRun } = run.counts
    expect(passedTests).to.have.lengthOf(conforms)
    expect(warnedTests.length + failedTests.length).to.equal(violates + noted + faulted + notRun)
    expect(addsUp(populationOf(run))).to.equal(true)
  })

  it('describes suite, target, profile, outcome and selection as in-toto resources', () => {
    const { configuration } = resultOf([VIOLATES], waived)
    expect(configuration.map(({ name }) => name)).to.deep.equal([
      'suite',
      'specification',
      'target',
      'profile',
      'outcome',
      'selection',
      'waivers',
    ])
    for (const { uri, digest, content } of configuration) {
      expect([uri, digest, content].some((each) => each !== undefined)).to.equal(true)
    }
  })
})
