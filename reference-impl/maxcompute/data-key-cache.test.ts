import { describe, it } from 'node:test'
import { expect } from 'chai'
import * as fc from 'fast-check'
import { DAY_MS, HOUR_MS, MovableClock } from '../clock'
import { DataKeyCache } from './data-key-cache'

const wrapped = Buffer.from('wrapped')
const dataKey = Buffer.alloc(32, 1)

function filledCache(): { cache: DataKeyCache; clock: MovableClock } {
  const clock = new MovableClock(0)
  const cache = new DataKeyCache(clock)
  cache.keep(wrapped, dataKey)
  return { cache, clock }
}

describe('the data key cache', () => {
  it('gives back what it was given', () => {
    expect(filledCache().cache.find(wrapped)).to.equal(dataKey)
  })

  it('knows nothing of another data key', () => {
    expect(filledCache().cache.find(Buffer.from('another'))).to.equal(undefined)
  })

  it('still has a data key a minute before 24 hours', () => {
    const { cache, clock } = filledCache()
    clock.advance(24 - 1 / 60)
    expect(cache.find(wrapped)).to.equal(dataKey)
  })

  it('no longer has it at 24 hours', () => {
    const { cache, clock } = filledCache()
    clock.advance(24)
    expect(cache.find(wrapped)).to.equal(undefined)
  })

  it('never gives out a data key that is 24 hours old, however busy it was', () => {
    const pauses = fc.array(fc.integer({ min: 1, max: DAY_MS }), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(pauses, (milliseconds) => {
        const { cache, clock } = filledCache()
        for (const pause of milliseconds) {
          clock.advance(pause / HOUR_MS)
          expect(cache.find(wrapped) !== undefined).to.equal(clock.now() < DAY_MS)
        }
      }),
    )
  })

  it('counts anew when KMS has given the data key again', () => {
    const { cache, clock } = filledCache()
    clock.advance(24)
    cache.keep(wrapped, dataKey)
    clock.advance(23)
    expect(cache.find(wrapped)).to.equal(dataKey)
  })
})
