import { describe, it } from 'node:test'
import { expect } from 'chai'
import * as evidence from '../../record/evidence'
import { CONTEXT } from '../fixtures/context'
import { modelOf } from '../fixtures/model-of'
import { FAILED, RIGHT, SKIPPED, stream, THEN, WRONG } from '../fixtures/stream'
import { EVERY_VERDICT } from './fixtures/every-verdict'
import { sarifJson } from './sarif'

interface SarifResult {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly message: { readonly text: string }
  readonly suppressions?: readonly object[]
}
const [run] = JSON.parse(sarifJson(EVERY_VERDICT)).runs

describe('SARIF', () => {
  it('has a result for each violation of the documentation, and for nothing else', () => {
    const results: SarifResult[] = run.results
    expect(results.map(({ message }) => message.text)).to.deep.equal([
      '› It violates: a AssertionError',
      '› It is waived: a AssertionError',
    ])
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
    expect(partialFingerprints.primaryLocationLineHash).to.match(/^[0-9a-f]{8}:1$/)
  })

  it('reports what could not be judged as a failure of the tool', () => {
    const [{ executionSuccessful, toolExecutionNotifications: notifications }] = run.invocations
    expect(executionSuccessful).to.equal(false)
    expect(notifications.map(({ message }: SarifResult) => message.text)).to.deep.equal([
      'Not conformant: 1 clause violated in 2 scenarios, 1 of them waived; 8 of 9 scenarios selected',
      'Faulted: a TargetFault',
      'Not run: the run ended before its turn',
    ])
  })

  it('was successful where everything was judged', () => {
    const scenarios = [{ tags: ['@A-1'], steps: RIGHT }]
    const [conformant] = JSON.parse(sarifJson(modelOf(stream(scenarios)))).runs
    expect(conformant.invocations[0].executionSuccessful).to.equal(true)
    expect(conformant.results).to.deep.equal([])
  })

  it('has another category for each kind of run, so that no run closes alerts that it did not ask about', () => {
    const right = { tags: ['@A-1'], steps: RIGHT }
    const wrong = { tags: ['@A-1'], steps: WRONG }
    const reason = [[evidence.INAPPLICABLE, { reason: 'no keys', lacks: ['keys'] }]] as const
    const unasked = {
      tags: ['@A-1', '@keys'],
      steps: [{ type: THEN, status: SKIPPED, evidence: reason }],
    }
    const broken = {
      tags: ['@A-1'],
      steps: [{ type: THEN, status: FAILED, exception: 'TargetFault' }],
    }
    const core = { target: { ...CONTEXT.target, capabilities: [] } }
    const runs: Record<string, Parameters<typeof stream>> = {
      whole: [[right]],
      violating: [[wrong]],
      partial: [[right], { context: { selection: { name: 'Scenario' } } }],
      'another part': [[right], { context: { selection: { clauses: ['A-1'] } } }],
      'under-declared': [[right, unasked], { context: core }],
      'otherwise under-declared': [[right, unasked]],
      dead: [[broken]],
      'of another profile': [
        [right],
        { context: { profile: { name: 'core', capabilities: [], severalRegions: false } } },
      ],
      strict: [[right], { context: { strict: true } }],
    }
    const categories = Object.values(runs).map((staged) => {
      const [written] = JSON.parse(sarifJson(modelOf(stream(...staged)))).runs
      return written.automationDetails.id
    })
    expect(categories[0]).to.equal('sealproof/ledger/full/whole/')
    expect(categories[1]).to.equal(categories[0])
    expect(new Set(categories)).to.have.property('size', categories.length - 1)
  })
})
