import { describe, it } from 'node:test'
import { expect } from 'chai'
import { AdaptiveTimeout } from './timeout'

const SET = { timeoutSeconds: 30 }

/** A timeout after each named operation was not answered within the whole time. */
function afterWaitingFor(...operations: string[]): AdaptiveTimeout {
  const timeout = new AdaptiveTimeout(SET)
  for (const operation of operations) timeout.unanswered(operation, 30_000)
  return timeout
}

describe('the timeout of a target', () => {
  it('is as it was set until three questions in a row came to nothing', () => {
    const timeout = afterWaitingFor('openSandbox', 'openSandbox')
    expect(timeout.limitsFor('openSandbox')).to.equal(SET)
    timeout.unanswered('getProject', 30_000)
    expect(timeout.limitsFor('readRows')).to.deep.equal({ timeoutSeconds: 1, isCutShort: true })
  })

  it('is as it was again after one answer, to whatever was asked', () => {
    const timeout = afterWaitingFor('openSandbox', 'createProject', 'readRows')
    timeout.answered('openSandbox', 5)
    expect(timeout.limitsFor('createProject')).to.equal(SET)
  })

  it('is not won back by an answer that came when its whole time was up', () => {
    const timeout = afterWaitingFor('readRows', 'readRows', 'readRows')
    timeout.answered('readRows', 45_000)
    expect(timeout.limitsFor('readRows').timeoutSeconds).to.equal(1)
  })

  it('is short with an operation that stays silent while others are answered', () => {
    const timeout = new AdaptiveTimeout(SET)
    for (let time = 1; time <= 3; time++) {
      timeout.answered('createProject', 5)
      timeout.unanswered('readRows', 30_000)
    }
    timeout.answered('createProject', 5)
    expect(timeout.limitsFor('readRows').timeoutSeconds).to.equal(1)
    expect(timeout.limitsFor('createProject')).to.equal(SET)
  })

  it('lasts twice as long as the longest that an answer took', () => {
    const timeout = new AdaptiveTimeout(SET)
    timeout.answered('createProject', 4_210)
    for (let time = 1; time <= 3; time++) timeout.unanswered('createProject', 30_000)
    expect(timeout.limitsFor('createProject').timeoutSeconds).to.equal(8.5)
    expect(timeout.limitsFor('readRows').timeoutSeconds).to.equal(1)
  })

  it('is never longer than it was set', () => {
    const timeout = new AdaptiveTimeout({ timeoutSeconds: 0.5 })
    for (let time = 1; time <= 3; time++) timeout.unanswered('readRows', 500)
    expect(timeout.limitsFor('readRows')).to.deep.equal({ timeoutSeconds: 0.5 })
  })

  it('is not lost on faults that come at once', () => {
    const timeout = new AdaptiveTimeout(SET)
    for (let time = 1; time <= 9; time++) timeout.unanswered('readRows', 20)
    expect(timeout.limitsFor('readRows')).to.equal(SET)
  })

  it('is not won back by faults that come at once', () => {
    const timeout = afterWaitingFor('openSandbox', 'openSandbox', 'openSandbox')
    timeout.unanswered('openSandbox', 20)
    expect(timeout.limitsFor('openSandbox').timeoutSeconds).to.equal(1)
  })
})
