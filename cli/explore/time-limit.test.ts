import { describe, it } from 'node:test'
import { expect } from 'chai'
import { timeLimit } from './time-limit'

describe('how long walks go on', () => {
  it('begins with the first walk', () => {
    let time = 0
    const goesOn = timeLimit(1000, () => time)
    const asked = [5000, 5999, 6000].map((at) => {
      time = at
      return goesOn()
    })
    expect(asked).to.deep.equal([true, true, false])
  })

  it('has no end without a limit', () => {
    let time = 0
    const goesOn = timeLimit(undefined, () => time)
    expect(goesOn()).to.equal(true)
    time = 1e12
    expect(goesOn()).to.equal(true)
  })
})
