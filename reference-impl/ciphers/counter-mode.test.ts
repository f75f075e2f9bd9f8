import { createSecretKey } from 'node:crypto'
import { describe, it } from 'node:test'
import { ctr } from '@noble/ciphers/aes.js'
import { expect } from 'chai'
import * as fc from 'fast-check'
import { seededRandom } from '../random'
import { COUNTER_CIPHERS, firstBlockOf, inCounterMode } from './counter-mode'
import published from './vectors/aes256-gcm-wycheproof.json'

const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex')
const random = seededRandom('counter mode')
const key = random(32)
const secret = createSecretKey(key)

describe('counter mode', () => {
  for (const way of COUNTER_CIPHERS) {
    it(`is that of GCM without its tag, by ${way} (Wycheproof)`, () => {
      for (const test of published.tests.filter(({ result }) => result === 'valid')) {
        const first = firstBlockOf(bytes(test.iv))
        const text = inCounterMode(createSecretKey(bytes(test.key)), first, bytes(test.msg), way)
        expect(text.toString('hex'), `test ${test.tcId}`).to.equal(test.ct)
      }
    })

    it(`is that of an implementation which shares no code with it, by ${way}`, () => {
      const lengths = fc.oneof(fc.nat({ max: 100 }), fc.nat({ max: 70_000 }))
      fc.assert(
        fc.property(fc.uint8Array({ minLength: 12, maxLength: 12 }), lengths, (nonce, length) => {
          const first = firstBlockOf(Buffer.from(nonce))
          const text = Buffer.alloc(length, 'fifteen hundred')
          const other = ctr(key, first).encrypt(text)
          expect(inCounterMode(secret, first, text, way).equals(other)).to.equal(true)
        }),
      )
    })
  }

  // Around the length from which a text is cut in pieces, and their ends.
  for (const length of [2 ** 21 - 1, 2 ** 21, 2 ** 21 + 1, 3 * 2 ** 20 + 2 ** 18 + 5]) {
    it(`gives the same ${length} bytes either way`, () => {
      const [first, text] = [firstBlockOf(random(12)), random(length)]
      const [one, other] = COUNTER_CIPHERS.map((way) => inCounterMode(secret, first, text, way))
      expect(one?.equals(other as Buffer)).to.equal(true)
      expect(inCounterMode(secret, first, one as Buffer).equals(text)).to.equal(true)
    })
  }

  it('counts on from any block, over the end of its lowest 32 bits', () => {
    const first = bytes(`${'ab'.repeat(12)}fffffffe`)
    const text = random(100_000)
    const other = ctr(key, first).encrypt(text)
    for (const way of COUNTER_CIPHERS) {
      expect(inCounterMode(secret, first, text, way).equals(other)).to.equal(true)
    }
  })

  it('refuses a nonce and a block of other lengths', () => {
    expect(() => firstBlockOf(Buffer.alloc(16))).to.throw(RangeError, '12 bytes')
    expect(() => inCounterMode(secret, Buffer.alloc(12), key)).to.throw(RangeError, '16 bytes')
  })
})
