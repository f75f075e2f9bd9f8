import { randomBytes } from 'node:crypto'
import test from 'node:test'
import { expect } from 'chai'
import fc from 'fast-check'
import { englishOf } from '../../record/saying'
import { PlaintextSearch } from './plaintext-search'

const VALUE = 'petty cash of the canteen'
const around = (middle: Buffer): Buffer =>
  Buffer.concat([randomBytes(100), middle, randomBytes(99)])
const search = (stored: Buffer, value = VALUE): string | undefined => {
  const how = new PlaintextSearch(stored).find(value)
  return how && englishOf(how)
}
const text = Buffer.from(VALUE)

const disguises: readonly [string, Buffer][] = [
  ['as it is', text],
  ['in UTF-16', Buffer.from(VALUE, 'utf16le')],
  ['in hex', Buffer.from(text.toString('hex'))],
  ['in hex', Buffer.from(text.toString('hex').toUpperCase())],
  ['in base64', Buffer.from(text.toString('base64'))],
  ['XORed with a constant', text.map((byte) => byte ^ 0x5a) as Buffer],
  ['with its letters turned by 13', Buffer.from('crggl pnfu bs gur pnagrra')],
  ['shifted by a constant', text.map((byte) => (byte + 13) & 255) as Buffer],
]
for (const [disguise, stored] of disguises)
  test(`a value is found ${disguise}: ${stored.toString('latin1').slice(0, 12)}`, () => {
    expect(search(around(Buffer.from(stored)))).to.equal(disguise)
  })

for (const [disguise, stored] of disguises)
  test(`a value is found ${disguise} at the ends of bytes of every size: ${stored.toString('latin1').slice(0, 12)}`, () => {
    for (const size of [0, 60_000, 70_000, 1_200_000]) {
      const others = randomBytes(size)
      expect(search(Buffer.concat([stored, others]))).to.equal(disguise)
      expect(search(Buffer.concat([others, stored]))).to.equal(disguise)
    }
  })

test('a value is found in base64 wherever it begins', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40 }), (lead) => {
      const stored = Buffer.concat([randomBytes(lead), text, randomBytes(7)]).toString('base64')
      expect(search(Buffer.from(stored))).to.equal('in base64')
    }),
  )
})

test('a part of a long value is enough, wherever it lies', () => {
  const long = Array.from({ length: 500 }, (_, index) => `${index}:${index * index};`).join('')
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 8 }), (eighth) => {
      const start = Math.floor((Buffer.byteLength(long) * eighth) / 9)
      const piece = Buffer.from(long).subarray(start, start + 600)
      expect(search(around(piece), long)).to.equal('as it is')
    }),
  )
})

test('random bytes, zeros and the empty value show nothing', () => {
  expect(search(randomBytes(1_000_000))).to.equal(undefined)
  expect(search(Buffer.alloc(10_000))).to.equal(undefined)
  expect(new PlaintextSearch(around(text)).find('')).to.equal(undefined)
})
