import { describe, it } from 'node:test'
import { expect } from 'chai'
import { EVERY_VERDICT } from './fixtures/every-verdict'
import { hdfJson } from './hdf'

const { profiles, statistics } = JSON.parse(hdfJson(EVERY_VERDICT))
const [{ controls, groups, sha256 }] = profiles
const control = (id: string) => controls.find((each: { id: string }) => each.id === id)

describe('HDF', () => {
  it('has a control for each scenario, with its status', () => {
    const statuses = controls.map(
      ({ id, results }: { id: string; results: { status: string }[] }) => [id, results[0]?.status],
    )
    expect(Object.fromEntries(statuses)).to.deep.equal({
      'CON-1/it-conforms': 'passed',
      'VIO-1/it-violates': 'failed',
      'VIO-1/it-is-waived': 'failed',
      'NOT-1/it-is-but-a-note': 'skipped',
      'FLT-1/it-faulted': 'error',
      'INA-1/it-is-inapplicable': 'skipped',
      'OBS-1/it-differs': 'skipped',
      'EXC-1/it-was-left-out': 'skipped',
      'RUN-1/it-did-not-run': 'error',
      'WAI-1/it-waits': 'error',
    })
    expect(statistics.controls).to.deep.equal({
      passed: { total: 1 },
      failed: { total: 2 },
      skipped: { total: 4 },
      error: { total: 3 },
    })
  })

  it('has no impact where nothing is decided, and then says why in the description', () => {
    const impacts = controls.map(({ id, impact }: { id: string; impact: number }) => [id, impact])
    expect(Object.fromEntries(impacts)).to.deep.equal({
      'CON-1/it-conforms': 0.7,
      'VIO-1/it-violates': 0.7,
      'VIO-1/it-is-waived': 0.7,
      'NOT-1/it-is-but-a-note': 0,
      'FLT-1/it-faulted': 0.7,
      'INA-1/it-is-inapplicable': 0,
      'OBS-1/it-differs': 0,
      'EXC-1/it-was-left-out': 0.7,
      'RUN-1/it-did-not-run': 0.7,
      'WAI-1/it-waits': 0.7,
    })
    expect(control('INA-1/it-is-inapplicable').desc).to.equal(
      'What INA-1 promises holds.\nInapplicable: no clock',
    )
  })

  it('groups controls by clause, also a clause without scenarios', () => {
    expect(groups[1]).to.deep.include({
      id: 'VIO-1',
      controls: ['VIO-1/it-violates', 'VIO-1/it-is-waived'],
    })
    expect(groups.at(-1)).to.deep.include({ id: 'NON-1', controls: [] })
  })

  it('keeps a waived violation failed, with its waiver', () => {
    const { waiver_data: waiver } = control('VIO-1/it-is-waived')
    expect(waiver).to.deep.equal({
      expiration_date: '2025-12-31',
      justification: 'Rows are written by an old library until March.',
      message: 'storage team, https://tickets.example.com/STO-7',
      run: true,
      skipped_due_to_waiver: false,
    })
    expect(control('VIO-1/it-violates')).not.to.have.property('waiver_data')
  })

  it('has NIST controls in the tag of Heimdall, and those of other frameworks apart', () => {
    expect(control('CON-1/it-conforms').tags).to.deep.include({
      nist: ['SC-28'],
      framework_controls: ['SOC 2 CC6.1 (supporting, number not checked)'],
    })
    expect(control('VIO-1/it-violates').tags).not.to.have.any.keys('nist', 'framework_controls')
  })

  it('has the digest of the suite', () => {
    expect(sha256).to.equal('a'.repeat(64))
  })
})
