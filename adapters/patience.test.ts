import { describe, it } from 'node:test'
import { expect } from 'chai'
import { Patience } from './patience'

const SET = { timeoutSeconds: 30 }

/** A patience that has waited so often for each operation named, the whole time, for nothing. */
function afterWaitingFor(...operations: string[]): Patience {
  const patience = new Patience(SET)
  for (const operation of operations) patience.unanswered(operation, 30_000)
  return patience
}

describe('the patience with a target', () => {
  it('is as it was set until three questions in a row came to nothing', () => {
    const patience = afterWaitingFor('openSandbox', 'openSandbox')
    expect(patience.limitsFor('openSandbox')).to.equal(SET)
    patience.unanswered('getProject', 30_000)
    expect(patience.limitsFor('readRows')).to.deep.equal({ timeoutSeconds: 1, isCutShort: true })
  })

  it('is as it was again after one answer, to whatever was asked', () => {
    const patience = afterWaitingFor('openSandbox', 'createProject', 'readRows')
    patience.answered('openSandbox', 5)
    expect(patience.limitsFor('createProject')).to.equal(SET)
  })

  it('is not won back by an answer that came when its whole time was up', () => {
    const patience = afterWaitingFor('readRows', 'readRows', 'readRows')
    patience.answered('readRows', 45_000)
    expect(patience.limitsFor('readRows').timeoutSeconds).to.equal(1)
  })

  it('is short with an operation that stays silent while others are answered', () => {
    const patience = new Patience(SET)
    for (let time = 1; time <= 3; time++) {
      patience.answered('createProject', 5)
      patience.unanswered('readRows', 30_000)
    }
    patience.answered('createProject', 5)
    expect(patience.limitsFor('readRows').timeoutSeconds).to.equal(1)
    expect(patience.limitsFor('createProject')).to.equal(SET)
  })

  it('lasts twice as long as the longest that an answer took', () => {
    const patience = new Patience(SET)
    patience.answered('createProject', 4_210)
    for (let time = 1; time <= 3; time++) patience.unanswered('createProject', 30_000)
    expect(patience.limitsFor('createProject').timeoutSeconds).to.equal(8.5)
    expect(patience.limitsFor('readRows').timeoutSeconds).to.equal(1)
  })

  it('is never longer than it was set', () => {
    const patience = new Patience({ timeoutSeconds: 0.5 })
    for (let time = 1; time <= 3; time++) patience.unanswered('readRows', 500)
    expect(patience.limitsFor('readRows')).to.deep.equal({ timeoutSeconds: 0.5 })
  })

  it('is not lost on faults that come at once', () => {
    const patience = new Patience(SET)
    for (let time = 1; time <= 9; time++) patience.unanswered('readRows', 20)
    expect(patience.limitsFor('readRows')).to.equal(SET)
  })

  it('is not won back by faults that come at once', () => {
    const patience = afterWaitingFor('openSandbox', 'openSandbox', 'openSandbox')
    patience.unanswered('openSandbox', 20)
    expect(patience.limitsFor('openSandbox').timeoutSeconds).to.equal(1)
  })
})
