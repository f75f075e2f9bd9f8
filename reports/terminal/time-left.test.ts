import { describe, it } from 'node:test'
import { expect } from 'chai'
import { timeLeft, timeLeftWording } from './time-left'

describe('the time left', () => {
  it('is what the rest takes at the pace so far', () => {
    expect(timeLeft({ done: 10, left: 30, elapsedMs: 2_000 })).to.equal(6_000)
  })

  it('is not known at the beginning, and there is none at the end', () => {
    expect(timeLeft({ done: 4, left: 30, elapsedMs: 2_000 })).to.equal(undefined)
    expect(timeLeft({ done: 10, left: 30, elapsedMs: 999 })).to.equal(undefined)
    expect(timeLeft({ done: 10, left: 0, elapsedMs: 2_000 })).to.equal(undefined)
  })

  it('is said in the unit that suits it', () => {
    const said = [200, 99_000, 100_000, 5_939_000, 5_990_000].map(timeLeftWording)
    expect(said.flat()).to.deep.equal([
      '1 s left',
      '99 s left',
      '2 min left',
      '99 min left',
      '1 h 40 min left',
    ])
    expect(timeLeftWording(undefined)).to.deep.equal([])
  })
})
