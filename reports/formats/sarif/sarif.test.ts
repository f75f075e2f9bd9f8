import { describe, it } from 'node:test'
import { expect } from 'chai'
import fc from 'fast-check'
import * as evidence from '../../../record/evidence'
import { anyRun } from '../../fixtures/any-run'
import { CONTEXT } from '../../fixtures/context'
import { modelOf } from '../../fixtures/model-of'
import { FAILED, RIGHT, SKIPPED, type StagedStep, stream, THEN, WRONG } from '../../fixtures/stream'
import type { Run } from '../../verdict/model'
import { EVERY_VERDICT } from '../fixtures/every-verdict'
import { sarifJson } from './sarif'

interface SarifResult {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly kind: string
  readonly level: string
  readonly message: { readonly text: string }
  readonly partialFingerprints: { readonly primaryLocationLineHash: string }
  readonly suppressions?: readonly object[]
}
const read = (run: Run) => JSON.parse(sarifJson(run)).runs[0]
const run = read(EVERY_VERDICT)
const results: readonly SarifResult[] = run.results

describe('SARIF', () => {
  it('has a result for each violation of the documentation', () => {
    const texts = results.flatMap(({ kind, message }) => (kind === 'fail' ? [message.text] : []))
    expect(texts).to.deep.equal([
      '› It violates: a AssertionError',
      '› It is waived: a AssertionError',
    ])
  })

  it('has an open result for each scenario that could have been a violation and was not judged', () => {
    const open = results.filter(({ kind }) => kind === 'open')
    expect(open.map(({ ruleId, message }) => [ruleId, message.text])).to.deep.equal([
      ['FLT-1', '› It faulted: Faulted: a TargetFault'],
      ['INA-1', '› It is inapplicable: Inapplicable: no clock'],
      ['RUN-1', '› It did not run: Not run: the run ended before its turn'],
      [
        'WAI-1',
        '› It waits: Waiting: it waits until 2026-11-29 10:12 UTC, when 24 hours will have passed for the target',
      ],
      [
        'run-not-whole',
        'Not conformant: 1 clause violated in 2 scenarios, 1 of them waived; 9 of 10 scenarios selected',
      ],
    ])
    expect(open.every(({ level }) => level === 'none')).to.equal(true)
  })

  it('suppresses a waived violation, with reason and last day', () => {
    const [open, waived] = run.results
    expect(open).not.to.have.property('suppressions')
    expect(waived.suppressions).to.deep.equal([
      {
        kind: 'external',
        status: 'accepted',
        justification: 'Rows are written by an old library until March.',
        properties: {
          owner: 'storage team',
          ticket: 'https://tickets.example.com/STO-7',
          expires: '2025-12-31',
        },
      },
    ])
  })

  it('points to the rule and to the line of the feature', () => {
    const [{ ruleIndex, locations, partialFingerprints }] = run.results
    expect(run.tool.driver.rules[ruleIndex]).to.deep.include({
      id: 'VIO-1',
      helpUri: 'https://example.com/storage-encryption',
    })
    expect(locations[0].physicalLocation).to.deep.equal({
      artifactLocation: { uri: 'features/a-feature.feature' },
      region: { startLine: 3 },
    })
    expect(partialFingerprints['sealproofScenario/v1']).to.equal('VIO-1/it-violates')
    expect(partialFingerprints.primaryLocationLineHash).to.match(/^[0-9a-f]{16}:1$/)
  })

  it('gives each result the rule of its id, a place with a line, and a fingerprint of its own', () => {
    for (const { ruleId, ruleIndex } of results) {
      expect(run.tool.driver.rules[ruleIndex].id).to.equal(ruleId)
    }
    for (const { locations } of run.results) {
      expect(locations[0].physicalLocation.region.startLine).to.be.greaterThan(0)
    }
    expect(new Set(results.map(fingerprint))).to.have.property('size', results.length)
  })

  it('does not call such a run successful', () => {
    const [{ executionSuccessful, toolExecutionNotifications: notifications }] = run.invocations
    expect(executionSuccessful).to.equal(false)
    expect(notifications.map(({ message }: SarifResult) => message.text)).to.deep.equal([
      'Not conformant: 1 clause violated in 2 scenarios, 1 of them waived; 9 of 10 scenarios selected',
    ])
  })

  it('has no result where everything was judged and conforms', () => {
    const conformant = read(modelOf(stream([{ tags: ['@A-1'], steps: RIGHT }])))
    expect(conformant.invocations[0].executionSuccessful).to.equal(true)
    expect(conformant.results).to.deep.equal([])
  })

  it('has no result only where the run is conformant', () => {
    fc.assert(
      fc.property(anyRun, (any) => {
        if (read(any).results.length === 0) expect(any.outcome).to.equal('conformant')
      }),
    )
  })

  it('never closes an alert of a scenario that a later run of its category did not judge', () => {
    fc.assert(
      fc.property(anyScenarios, fc.infiniteStream(fc.nat()), (violating, fates) => {
        const before = read(modelOf(stream(violating)))
        const later = violating.map((each) => {
          const steps = LATER[fates.next().value % LATER.length] ?? RIGHT
          return { ...each, steps }
        })
        const model = modelOf(stream(later))
        const after = read(model)
        expect(after.automationDetails).to.deep.equal(before.automationDetails)
        const kept = new Set(after.results.map(fingerprint))
        const closed = (before.results as SarifResult[]).filter(
          (each) => !kept.has(fingerprint(each)),
        )
        const conforming = model.scenarios.filter(({ verdict }) => verdict === 'conforms')
        expect(closed).to.have.length(conforming.filter(({ decides }) => decides).length)
      }),
      { numRuns: 50 },
    )
  })
})

const fingerprint = ({ ruleId, partialFingerprints }: SarifResult) =>
  `${ruleId} ${partialFingerprints.primaryLocationLineHash}`

/** Each violates a documented or another clause. */
const anyScenarios = fc.array(
  fc.record({ tags: fc.constantFrom(['@A-1'], ['@A-2'], ['@A-4']), steps: fc.constant(WRONG) }),
  { minLength: 1, maxLength: 6 },
)

function lacking(...capabilities: string[]): StagedStep[] {
  const body = { reason: 'not declared', lacks: capabilities }
  return [{ type: THEN, status: SKIPPED, evidence: [[evidence.INAPPLICABLE, body]] }]
}

/** What can become of a scenario in a later run. */
const LATER: readonly (readonly StagedStep[])[] = [
  RIGHT,
  WRONG,
  [{ type: THEN, status: FAILED, exception: 'TargetFault' }],
  [{ type: THEN, status: FAILED, exception: 'TypeError' }],
  [{ type: THEN, status: SKIPPED }],
  [{ type: THEN, status: SKIPPED, evidence: [[evidence.INAPPLICABLE, { reason: 'active' }]] }],
  lacking('keys'),
  lacking('regions'),
]

describe('the category of a run in code scanning', () => {
  const right = { tags: ['@A-1'], steps: RIGHT }
  const core = { name: 'core', capabilities: [], severalRegions: false }
  const categories: Record<string, [string, ...Parameters<typeof stream>]> = {
    'a whole run': ['sealproof/ledger/full/whole/', [right]],
    'a run with a violation': ['sealproof/ledger/full/whole/', [{ ...right, steps: WRONG }]],
    'a run of a target that declares too little': [
      'sealproof/ledger/full/whole/',
      [right, { tags: ['@A-1', '@keys'], steps: lacking('keys') }],
      { context: { target: { ...CONTEXT.target, capabilities: [] } } },
    ],
    'a run of a dead target': [
      'sealproof/ledger/full/whole/',
      [{ ...right, steps: [{ type: THEN, status: FAILED, exception: 'TargetFault' }] }],
    ],
    'a run of one clause': [
      'sealproof/ledger/full/--clause A-1/',
      [right],
      { context: { selection: { clauses: ['A-1'] } } },
    ],
    'a run of another part': [
      'sealproof/ledger/full/--name "a%2Fb"/',
      [right],
      { context: { selection: { name: 'a/b' } } },
    ],
    'a strict run': [
      'sealproof/ledger/full, strict/whole/',
      [right],
      { context: { strict: true } },
    ],
    'a run of another profile, with what the target declares beyond it': [
      'sealproof/ledger/core/with keys, inspection, regions/whole/',
      [right],
      { context: { profile: core } },
    ],
    'a run that never started': ['sealproof/ledger/full/never started/', [], { end: 'cut off' }],
  }
  for (const [what, [category, ...staged]] of Object.entries(categories)) {
    it(`of ${what} is ${category}`, () => {
      const messages = [...stream(...staged)]
      const isStarted = !category.includes('never')
      const kept = isStarted ? messages : messages.filter(({ testRunStarted }) => !testRunStarted)
      expect(read(modelOf(kept)).automationDetails.id).to.equal(category)
    })
  }

  it('is short also for a long selection, and not the same for two of them', () => {
    const ids = ['x', 'y'].map((last) => {
      const selection = { name: `${'long'.repeat(100)}${last}` }
      return read(modelOf(stream([right], { context: { selection } }))).automationDetails.id
    })
    expect(new Set(ids)).to.have.property('size', 2)
    for (const id of ids) expect(id.length).to.be.lessThan(150)
  })
})
