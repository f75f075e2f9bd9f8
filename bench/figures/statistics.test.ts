import { describe, it } from 'node:test'
import { expect } from 'chai'
import fc from 'fast-check'
import { estimate, isPrecise, quantile, widening } from './statistics'

const samples = fc.array(fc.double({ min: 1, max: 1e6, noNaN: true }), {
  minLength: 2,
  maxLength: 40,
})

describe('an estimate', () => {
  it('has the mean within its interval', () => {
    fc.assert(
      fc.property(samples, (values) => {
        const { mean, ci95 } = estimate(values)
        expect(mean).to.be.within(ci95[0], ci95[1])
      }),
    )
  })

  it("has Student's interval where rounds do not resemble each other", () => {
    // Mean 10, deviation 2, t of 3 degrees of freedom 3.182: 3.182 · 2 ∕ √4.
    const { mean, ci95 } = estimate(
      [8, 12, 8, 12].map((value) => 10 + (value - 10) * Math.sqrt(0.75)),
    )
    expect(mean).to.be.closeTo(10, 1e-9)
    expect(ci95[1] - mean).to.be.closeTo(3.182, 0.001)
  })

  it('is as wide as can be for one round', () => {
    expect(estimate([5]).ci95).to.deep.equal([0, Number.MAX_VALUE])
  })

  it('needs a sample', () => {
    expect(() => estimate([])).to.throw(RangeError)
  })

  it('is precise below three percent to either side', () => {
    expect(isPrecise({ mean: 100, ci95: [97.1, 102.9] })).to.equal(true)
    expect(isPrecise({ mean: 100, ci95: [97, 103] })).to.equal(false)
  })
})

describe('the widening of an interval', () => {
  it('widens where the machine drifts', () => {
    expect(widening([1, 2, 3, 4, 5, 6, 7, 8])).to.be.above(1.5)
  })

  it('never narrows', () => {
    fc.assert(fc.property(samples, (values) => widening(values) >= 1))
  })

  it('stays finite where all rounds are equal', () => {
    expect(widening([4, 4, 4])).to.equal(1)
  })
})

describe('a quantile', () => {
  it('lies between the two nearest', () => {
    expect(quantile([4, 1, 3, 2], 0.5)).to.equal(2.5)
  })

  it('is an end at the ends', () => {
    expect([quantile([3, 1, 2], 0), quantile([3, 1, 2], 1)]).to.deep.equal([1, 3])
  })
})
