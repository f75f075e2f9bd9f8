import { describe, it } from 'node:test'
import { expect } from 'chai'
import * as fc from 'fast-check'
import { HOUR_MS, MovableClock } from './clock'

describe('MovableClock', () => {
  it('stands still until it is moved', () => {
    const clock = new MovableClock(1_000)
    expect([clock.now(), clock.now()]).to.deep.equal([1_000, 1_000])
  })

  it('moves by fractions of an hour, to the millisecond', () => {
    const clock = new MovableClock(0)
    clock.advance(23 + 59 / 60)
    expect(clock.now()).to.equal(24 * HOUR_MS - 60_000)
  })

  it('never goes back', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), (hours) => {
        const clock = new MovableClock(0)
        clock.advance(hours)
        return clock.now() >= 0
      }),
    )
  })

  for (const hours of [-1, -0.001, Number.NaN, Number.POSITIVE_INFINITY]) {
    it(`refuses to move by ${hours}`, () => {
      expect(() => new MovableClock(0).advance(hours)).to.throw(RangeError)
    })
  }

  it('refuses to start at no moment', () => {
    expect(() => new MovableClock(Number.NaN)).to.throw(RangeError)
  })
})
