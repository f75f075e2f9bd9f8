import { hash } from 'node:crypto'
import { describe, it } from 'node:test'
import { expect } from 'chai'
import * as evidence from '../../record/evidence'
import type { SeenTarget } from '../../record/seen-target'
import { CONTEXT } from '../fixtures/context'
import { modelOf } from '../fixtures/model-of'
import {
  FAILED,
  RIGHT,
  SKIPPED,
  type StagedScenario,
  type Staging,
  stream,
  WHEN,
  WRONG,
} from '../fixtures/stream'
import { stagedWaiver } from '../fixtures/waiver'
import { addsUp, populationOf } from './manifest'
import { testResult } from './statement'
import { subjectsOf } from './subjects'

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
      'unproven',
      'waivers',
    ])
    for (const { uri, digest, content } of configuration) {
      expect([uri, digest, content].some((each) => each !== undefined)).to.equal(true)
    }
  })

  it('lists what the profile includes and the target did not let the suite ask', () => {
    const reason = [[evidence.INAPPLICABLE, { reason: 'no keys', lacks: ['keys'] }]] as const
    const unasked: StagedScenario = {
      name: 'Unasked',
      tags: ['@B-1', '@keys'],
      steps: [{ type: WHEN, status: SKIPPED, evidence: reason }],
    }
    const unproven = (staging: Staging) => {
      const { result, configuration } = resultOf([CONFORMS, unasked], staging)
      const { content = '' } = configuration.find(({ name }) => name === 'unproven') ?? {}
      return { result, ...JSON.parse(Buffer.from(content, 'base64').toString()) }
    }
    expect(unproven({})).to.deep.equal({
      result: 'FAILED',
      scenarios: ['B-1/unasked'],
      documentedClauses: ['B-1'],
    })
    const core = { name: 'core', capabilities: [], severalRegions: false }
    expect(unproven({ context: { profile: core } })).to.deep.equal({
      result: 'PASSED',
      scenarios: [],
      documentedClauses: [],
    })
  })
})

describe('the subjects of a statement', () => {
  const digest = { sha256: '5ea1'.repeat(16) }
  const subjects = (targetSeen: SeenTarget[] | undefined, suite = CONTEXT.suite) =>
    subjectsOf(modelOf(stream([CONFORMS], { context: { targetSeen, suite } })))

  it('are the files that were played as the target', () => {
    const seen: SeenTarget[] = [
      { kind: 'module', path: 'targets/cloud.js', ...digest },
      { kind: 'package', name: '@cloud/target', version: '1.2.0', file: 'index.js', ...digest },
    ]
    expect(subjects(seen)).to.deep.equal([
      { name: 'targets/cloud.js', digest },
      {
        name: '@cloud/target@1.2.0/index.js',
        uri: 'pkg:npm/%40cloud%2Ftarget@1.2.0#index.js',
        digest,
      },
    ])
  })

  it('are the suite for the bundled reference, whose digest covers it', () => {
    const suite = { ...CONTEXT.suite, digest: digest.sha256 }
    expect(subjects([{ kind: 'reference' }], suite)).to.deep.equal([
      { name: 'the bundled reference', uri: 'pkg:npm/Fixture@1.2.3', digest },
    ])
  })

  it('hold a description with its digest where the suite saw no file', () => {
    const address = 'https://cloud.example:8443/base'
    const described = [
      ...subjects([{ kind: 'address', address, certificate: digest.sha256 }]),
      ...subjects([{ kind: 'reference' }]),
      ...subjects(undefined),
    ]
    expect(described.map(({ name }) => name)).to.deep.equal([
      address,
      'the bundled reference',
      'ledger',
    ])
    for (const { digest, content = '' } of described) {
      const bytes = Buffer.from(content, 'base64')
      expect(digest.sha256).to.equal(hash('sha256', bytes))
      expect(JSON.parse(bytes.toString()).saidByTheTarget).to.deep.equal({
        name: 'ledger',
        version: '4.5',
      })
    }
  })
})
