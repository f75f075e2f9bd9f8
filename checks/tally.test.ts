import { describe, it } from 'node:test'
import { expect } from 'chai'
import { failed, passed, skipped } from './check'
import { closingLine, tally } from './tally'

describe('the closing line', () => {
  it('adds up tests and checks', () => {
    const findings = [passed(), passed('', { passed: 41, skipped: 1 }), failed('no'), skipped('no')]
    expect(closingLine(tally(findings))).to.equal('42 passed, 1 failed, 2 skipped')
  })

  it('says nothing of skipped ones when there were none', () => {
    expect(closingLine(tally([passed()]))).to.equal('1 passed, 0 failed')
  })

  it('counts the failures within a failed check', () => {
    const finding = failed('3 tests failed', { passed: 10, failed: 3 })
    expect(closingLine(tally([finding]))).to.equal('10 passed, 3 failed')
  })
})
