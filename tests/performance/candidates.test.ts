import { describe, it } from 'node:test'
import { expect } from 'chai'
import { played } from './candidates'

const step = (testStepId: string, status: string) => ({
  testStepFinished: { testStepId, testStepResult: { status } },
})
const record = (...messages: object[]) =>
  messages.map((message) => JSON.stringify(message)).join('\n')
const testCase = {
  testCase: {
    testSteps: [{ id: 'hook' }, { id: 'a', pickleStepId: '1' }, { id: 'b', pickleStepId: '2' }],
  },
}

describe('the work that a record shows', () => {
  it('is finished scenarios and passed steps, without hooks', () => {
    const all = [testCase, step('hook', 'PASSED'), step('a', 'PASSED'), step('b', 'PASSED')]
    const done = played(record(...all, { testCaseFinished: {} }))
    expect(done).to.deep.equal({ scenarios: 1, steps: 2 })
  })

  it('is not a step that was skipped, nor a scenario cut short', () => {
    const done = played(record(testCase, step('a', 'PASSED'), step('b', 'SKIPPED')))
    expect(done).to.deep.equal({ scenarios: 0, steps: 1 })
  })
})
