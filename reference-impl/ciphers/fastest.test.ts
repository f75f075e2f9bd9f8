import { describe, it } from 'node:test'
import { expect } from 'chai'
import { fastestOf } from './fastest'

/** Uses a clock that each candidate moves by its own time. */
function chosen(times: Readonly<Record<string, (time: number) => number>>): string {
  let now = 0
  const taken = new Map<string, number>()
  const take = (way: string): void => {
    const time = taken.get(way) ?? 0
    taken.set(way, time + 1)
    now += times[way]?.(time) ?? 0
  }
  return fastestOf(Object.keys(times), take, () => now)
}

describe('the fastest candidate', () => {
  it('is the one with the shortest time, in any order', () => {
    expect(chosen({ one: () => 3, other: () => 2 })).to.equal('other')
    expect(chosen({ one: () => 2, other: () => 3 })).to.equal('one')
  })

  it('does not change because of an interruption or a cold start', () => {
    expect(chosen({ one: (time) => (time === 0 ? 90 : 2), other: () => 3 })).to.equal('one')
    expect(chosen({ one: (time) => (time < 15 ? 50 : 2), other: () => 3 })).to.equal('one')
  })

  it('needs at least one candidate', () => {
    expect(() => chosen({})).to.throw(RangeError)
  })
})
