import { describe, it } from 'node:test'
import { expect } from 'chai'
import * as fc from 'fast-check'
import { Rc4Stream } from './rc4-stream'
import published from './vectors/rc4-rfc6229.json'

const LAST_OFFSET = 4096
const BLOCK_BYTES = 16

function keyStream(key: Buffer, length: number): Buffer {
  const stream = Buffer.alloc(length)
  new Rc4Stream(key).apply(stream, stream)
  return stream
}

describe('Rc4Stream, RFC 6229', () => {
  for (const { keyLength, key, keyStream: expected } of published.tests) {
    it(`gives the published stream of the ${keyLength}-bit key ${key}`, () => {
      const stream = keyStream(Buffer.from(key, 'hex'), LAST_OFFSET + BLOCK_BYTES)
      const actual = expected.map(({ offset }) => ({
        offset,
        bytes: stream.toString('hex', offset, offset + BLOCK_BYTES),
      }))
      expect(actual).to.deep.equal(expected)
    })
  }

  it('is tested with seven key lengths of two families at eighteen offsets', () => {
    const lengths = published.tests.map(({ keyLength }) => keyLength)
    expect(lengths).to.deep.equal([...Array(2)].flatMap(() => [40, 56, 64, 80, 128, 192, 256]))
    expect(published.tests.map((test) => test.keyStream.length)).to.deep.equal(Array(14).fill(18))
  })
})

describe('Rc4Stream', () => {
  const key = fc.uint8Array({ minLength: 1, maxLength: 256 })

  it('continues where the last call stopped', () => {
    fc.assert(
      fc.property(key, fc.array(fc.nat({ max: 300 }), { maxLength: 8 }), (bytes, lengths) => {
        const stream = new Rc4Stream(bytes)
        const pieces = lengths.map((length) => {
          const piece = Buffer.alloc(length)
          stream.apply(piece, piece)
          return piece
        })
        const joined = Buffer.concat(pieces)
        return joined.equals(keyStream(Buffer.from(bytes), joined.length))
      }),
    )
  })

  it('does not change the source when the target is another buffer', () => {
    const source = Buffer.from('plain')
    new Rc4Stream(Buffer.from('key')).apply(source, Buffer.alloc(source.length))
    expect(source.toString()).to.equal('plain')
  })

  for (const length of [0, 257]) {
    it(`refuses a key of ${length} bytes`, () => {
      expect(() => new Rc4Stream(Buffer.alloc(length))).to.throw(RangeError)
    })
  }

  it('refuses a target of another length', () => {
    const stream = new Rc4Stream(Buffer.from('key'))
    expect(() => stream.apply(Buffer.alloc(2), Buffer.alloc(1))).to.throw(RangeError)
  })
})
