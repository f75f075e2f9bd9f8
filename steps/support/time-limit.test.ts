import { describe, it } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { expect } from 'chai'
import { TimeLimit } from './time-limit'

const MINUTE = 60_000

describe('the time by which a question after a wait must be answered', () => {
  it('is not near where a minute is left and both clocks run alike', () => {
    const limit = new TimeLimit({ due: 0, latest: MINUTE, rate: 1 }, 1)
    expect(limit.isNear).to.equal(false)
  })

  it('is near as soon as the clock of the target may have shown half of what was left', async () => {
    const limit = new TimeLimit({ due: 0, latest: MINUTE, rate: 10_000 }, 1)
    await wait(10)
    expect(limit.isNear).to.equal(true)
    limit.check(MINUTE)
    expect(() => limit.check(2 * MINUTE)).to.throw(/2 min after it was due.*within 1 min/)
  })
})
