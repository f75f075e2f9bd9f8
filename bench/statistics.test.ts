import { describe, it } from 'node:test'
import { expect } from 'chai'
import { spreadOf } from './statistics'

describe('the spread of samples', () => {
  it('has the middle one of an odd number as its median', () => {
    expect(spreadOf([30, 10, 20])).to.deep.equal({ median: 20, least: 10, most: 30 })
  })

  it('has the mean of the middle two of an even number as its median', () => {
    expect(spreadOf([4, 1, 3, 100])).to.deep.equal({ median: 3.5, least: 1, most: 100 })
  })

  it('sorts by size, not by digits', () => {
    expect(spreadOf([9, 10, 100]).median).to.equal(10)
  })

  it('needs a sample', () => {
    expect(() => spreadOf([])).to.throw(RangeError)
  })
})
