import { describe, it } from 'node:test'
import { expect } from 'chai'
import { passingScenarios } from './bare-cucumber'

describe('the summary of a bare run', () => {
  it('counts scenarios when all of them passed', () => {
    expect(passingScenarios('...\n12 scenarios (12 passed)\n48 steps (48 passed)\n')).to.equal(12)
    expect(passingScenarios('1 scenario (1 passed)\n')).to.equal(1)
  })

  for (const line of ['12 scenarios (2 skipped, 10 passed)', '12 scenarios (12 skipped)', '']) {
    it(`counts none in: ${line || 'nothing'}`, () => {
      expect(passingScenarios(line)).to.equal(0)
    })
  }
})
