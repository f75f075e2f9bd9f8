import { describe, it } from 'node:test'
import { expect } from 'chai'
import * as fc from 'fast-check'
import { newUuid, seededRandom, systemRandom } from './random'

describe('seededRandom', () => {
  it('gives the same bytes for the same seed', () => {
    expect(seededRandom('seed')(64).equals(seededRandom('seed')(64))).to.equal(true)
  })

  it('gives other bytes for another seed', () => {
    expect(seededRandom('seed')(64).equals(seededRandom('sead')(64))).to.equal(false)
  })

  it('gives the same stream however it is cut', () => {
    const whole = seededRandom('seed')(600)
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 60 }), { maxLength: 10 }), (lengths) => {
        const random = seededRandom('seed')
        const pieces = Buffer.concat(lengths.map((length) => random(length)))
        return pieces.equals(whole.subarray(0, pieces.length))
      }),
    )
  })
})

describe('systemRandom', () => {
  it('gives as many bytes as were asked for', () => {
    for (const length of [0, 33, 4096, 5000]) {
      expect(systemRandom(length)).to.have.lengthOf(length)
    }
  })

  it('never gives the same bytes twice, however its reserve is cut', () => {
    const drawn = Array.from({ length: 2000 }, () => systemRandom(12).toString('hex'))
    expect(new Set(drawn).size).to.equal(2000)
  })

  it('gives bytes that nobody else writes to', () => {
    const kept = systemRandom(16)
    const before = kept.toString('hex')
    systemRandom(16).fill(0)
    expect(kept.toString('hex')).to.equal(before)
  })
})

describe('newUuid', () => {
  const VERSION_4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

  it('has the form of version 4 whatever the random bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (bytes) =>
        VERSION_4.test(newUuid(() => Buffer.from(bytes))),
      ),
    )
  })
})
