import { describe, it } from 'node:test'
import { expect } from 'chai'
import { validCount, validSeed, validShare, validTime } from './request'

describe('the flags of explore', () => {
  it('take times in seconds, minutes and hours', () => {
    expect([validTime('90s'), validTime('10m'), validTime('1.5h')]).to.deep.equal([
      90_000, 600_000, 5_400_000,
    ])
  })

  it('take shards from 1 on', () => {
    expect(validShare('2/5')).to.deep.equal({ index: 1, of: 5 })
  })

  for (const [flag, valid, given] of [
    ['--time', validTime, '10'],
    ['--time', validTime, '0s'],
    ['--time', validTime, 'soon'],
    ['--seed', validSeed, '-1'],
    ['--seed', validSeed, '1e3'],
    ['--walks', validCount('--walks', 10), '0'],
    ['--length', validCount('--length', 10), '11'],
    ['--shard', validShare, '3/2'],
  ] as const) {
    it(`name what is wrong: ${flag} ${given}`, () => {
      expect(() => valid(given)).to.throw(`${flag} ${given}: `)
    })
  }
})
