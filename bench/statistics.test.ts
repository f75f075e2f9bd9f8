import { describe, it } from 'node:test'
import { expect } from 'chai'
import fc from 'fast-check'
import {
  estimate,
  estimateOfBatches,
  estimateOfMedian,
  isPrecise,
  quantile,
  spreadOf,
  widening,
} from './statistics'

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

describe('an estimate of several batches', () => {
  it('has the interval of their means where they differ more than their samples', () => {
    // Means 8, 12, 8, 12: mean 10, and 3.182 · 2.309 ∕ √4.
    const { mean, ci95 } = estimateOfBatches([8, 12, 8, 12].map((each) => Array(10).fill(each)))
    expect(mean).to.equal(10)
    expect(ci95[1] - mean).to.be.closeTo(3.674, 0.001)
  })

  it('has the interval of its samples where these differ more', () => {
    const batches = [
      [80, 120, 80, 120],
      [120, 80, 120, 80],
    ]
    expect(estimateOfBatches(batches)).to.deep.equal(estimate(batches.flat()))
  })

  it('is that of its samples where there is one batch, or one that was played', () => {
    expect(estimateOfBatches([[1, 2, 3], []])).to.deep.equal(estimate([1, 2, 3]))
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

describe('an estimate of the median', () => {
  it('lies within its interval, whatever one sample does', () => {
    const { median, ci95 } = estimateOfMedian([5, 4, 6, 5, 4, 6, 5, 5, 4, 6, 5, 1e9])
    expect(median).to.equal(5)
    expect(ci95).to.deep.equal([4, 6])
  })

  it('says nothing where the samples are too few', () => {
    expect(estimateOfMedian([1, 2, 3]).ci95).to.deep.equal([0, Number.MAX_VALUE])
  })

  it('has an interval that holds the true one in 95 of 100 tries', () => {
    // A generator of its own, so that the tries are the same ones each time.
    let seed = 1
    const chance = () => {
      seed = (seed * 48_271) % 2_147_483_647
      return seed / 2_147_483_647
    }
    const tries = Array.from({ length: 400 }, () => {
      const { ci95 } = estimateOfMedian(Array.from({ length: 30 }, chance))
      return ci95[0] <= 0.5 && ci95[1] >= 0.5
    })
    expect(tries.filter(Boolean).length).to.be.at.least(0.95 * 400)
  })
})

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
