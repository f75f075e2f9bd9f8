import { describe, it } from 'node:test'
import { expect } from 'chai'
import { fasterOf } from './faster-way'

/** A clock that only the ways themselves move on, by what each takes this time. */
function chosen(times: Readonly<Record<string, (time: number) => number>>): string {
  let now = 0
  const taken = new Map<string, number>()
  const take = (way: string): void => {
    const time = taken.get(way) ?? 0
    taken.set(way, time + 1)
    now += times[way]?.(time) ?? 0
  }
  return fasterOf(Object.keys(times), take, () => now)
}

describe('the faster way', () => {
  it('is the one that takes less time, whichever comes first', () => {
    expect(chosen({ one: () => 3, other: () => 2 })).to.equal('other')
    expect(chosen({ one: () => 2, other: () => 3 })).to.equal('one')
  })

  it('is not another for having been interrupted, or cold at first', () => {
    expect(chosen({ one: (time) => (time === 0 ? 90 : 2), other: () => 3 })).to.equal('one')
    expect(chosen({ one: (time) => (time < 15 ? 50 : 2), other: () => 3 })).to.equal('one')
  })

  it('is there only where there is a way', () => {
    expect(() => chosen({})).to.throw(RangeError)
  })
})
