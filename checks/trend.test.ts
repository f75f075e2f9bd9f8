import { describe, it } from 'node:test'
import { expect } from 'chai'
import { missingFromTrend } from './trend'

describe('the trend of an Allure page', () => {
  it('is complete with a point for every run', () => {
    expect(missingFromTrend({ points: ['#1', '#2'], scenarioHistory: 1 }, 1)).to.deep.equal([])
  })

  it('is not, with a point missing', () => {
    expect(missingFromTrend({ points: ['#2'], scenarioHistory: 1 }, 1)).to.have.length(1)
  })

  it('is not, where scenarios have no history', () => {
    expect(missingFromTrend({ points: ['#1', '#2'], scenarioHistory: 0 }, 1)).to.have.length(1)
  })
})
