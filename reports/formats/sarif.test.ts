import { describe, it } from 'node:test'
import { expect } from 'chai'
import { modelOf } from '../fixtures/model-of'
import { RIGHT, stream } from '../fixtures/stream'
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
    expect(partialFingerprints).to.deep.equal({ 'sealproofScenario/v1': 'VIO-1/it-violates' })
  })

  it('reports what could not be judged as a failure of the tool', () => {
    const [{ executionSuccessful, toolExecutionNotifications: notifications }] = run.invocations
    expect(executionSuccessful).to.equal(false)
    expect(notifications.map(({ message }: SarifResult) => message.text)).to.deep.equal([
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
})
