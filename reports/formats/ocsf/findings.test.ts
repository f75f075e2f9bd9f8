import { describe, it } from 'node:test'
import { expect } from 'chai'
import { EVERY_VERDICT } from '../fixtures/every-verdict'
import { ocsfLines } from './findings'

interface OcsfEvent {
  readonly status: string
  readonly severity: string
  readonly metadata: { readonly uid: string; readonly correlation_uid: string }
  readonly finding_info: { readonly uid: string; readonly title: string }
  readonly compliance: {
    readonly control?: string
    readonly status: string
    readonly status_id: number
    readonly requirements?: readonly string[]
    readonly standards: readonly string[]
  }
  readonly unmapped: { readonly scenario?: string; readonly profile?: string }
}

const events: readonly OcsfEvent[] = ocsfLines(EVERY_VERDICT)
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line))
const [whole, ...others] = events
const finding = (scenario: string) => others.find(({ unmapped }) => unmapped.scenario === scenario)

describe('OCSF', () => {
  it('begins with the run as a whole, which fails where the target violates', () => {
    expect(whole?.compliance).to.deep.include({ status_id: 3, status: 'Fail' })
    expect(whole?.finding_info.title).to.match(/violated in 2 scenarios/)
    expect(whole?.unmapped.profile).to.include('full')
  })

  it('has a finding for each scenario, and calls it Warning where there is no result', () => {
    const statuses = others.flatMap(({ unmapped, compliance }) =>
      unmapped.scenario === undefined ? [] : [[unmapped.scenario, compliance.status]],
    )
    expect(Object.fromEntries(statuses)).to.deep.equal({
      'CON-1/it-conforms': 'Pass',
      'VIO-1/it-violates': 'Fail',
      'VIO-1/it-is-waived': 'Fail',
      'NOT-1/it-is-but-a-note': 'Noted',
      'FLT-1/it-faulted': 'Warning',
      'INA-1/it-is-inapplicable': 'Inapplicable',
      'OBS-1/it-differs': 'Observed',
      'EXC-1/it-was-left-out': 'Not selected',
      'RUN-1/it-did-not-run': 'Warning',
      'WAI-1/it-waits': 'Warning',
    })
  })

  it('is severe where a violation decides, and suppressed where it is waived', () => {
    expect(finding('VIO-1/it-violates')).to.deep.include({ status: 'New', severity: 'High' })
    expect(finding('VIO-1/it-is-waived')).to.deep.include({
      status: 'Suppressed',
      severity: 'High',
    })
    expect(finding('NOT-1/it-is-but-a-note')).to.deep.include({ severity: 'Informational' })
    expect(finding('FLT-1/it-faulted')).to.deep.include({ severity: 'Medium' })
  })

  it('names the clause as control, and controls of frameworks as requirements with their strength', () => {
    expect(finding('CON-1/it-conforms')?.compliance).to.deep.include({
      control: 'CON-1',
      requirements: [
        'NIST SP 800-53 Rev. 5 SC-28 (supporting)',
        'SOC 2 CC6.1 (supporting, number not checked)',
      ],
      standards: [EVERY_VERDICT.suite.specification, 'NIST SP 800-53 Rev. 5', 'SOC 2'],
    })
  })

  it('has an identity of its own in each event, and the run in common', () => {
    const of = (name: 'uid' | 'correlation_uid') =>
      new Set(events.map(({ metadata }) => metadata[name]))
    expect(of('uid').size).to.equal(events.length)
    expect(of('correlation_uid').size).to.equal(1)
    expect(new Set(events.map(({ finding_info: { uid } }) => uid)).size).to.equal(events.length)
  })
})
