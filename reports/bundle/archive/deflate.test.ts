import { describe, it } from 'node:test'
import { expect } from 'chai'
import fc from 'fast-check'
import manifest from '../../../package.json'
import { Damaged, PACKING, pack, unpack } from './deflate'

const LARGE = Buffer.from(
  Array.from({ length: 40_000 }, (_, index) => `line ${(index * index) % 977}\n`).join(''),
)

describe('packing', () => {
  it('is undone by zlib for any content', () => {
    fc.assert(
      fc.property(fc.uint8Array({ size: 'large' }), (content) => {
        const { sha256: _, ...packed } = pack(content)
        expect(unpack(packed).equals(Buffer.from(content))).to.equal(true)
      }),
    )
    expect(unpack(pack(LARGE)).equals(LARGE)).to.equal(true)
    expect(unpack(pack('')).length).to.equal(0)
  })

  it('gives the same bytes for content in any pieces', () => {
    const whole = pack(LARGE)
    fc.assert(
      fc.property(fc.integer({ min: 1, max: LARGE.length }), (length) => {
        const chunks: Buffer[] = []
        for (let at = 0; at < LARGE.length; at += length)
          chunks.push(LARGE.subarray(at, at + length))
        expect(pack(chunks)).to.deep.equal(whole)
      }),
      { numRuns: 10 },
    )
    expect(pack(LARGE.toString())).to.deep.equal(whole)
  })

  it('names the version of fflate, since another version may give other bytes', () => {
    expect(PACKING).to.include(`fflate ${manifest.dependencies.fflate},`)
  })

  const damage: [
    what: string,
    change: (packed: ReturnType<typeof pack>) => object,
    says: RegExp,
  ][] = [
    ['more bytes than the size', ({ size }) => ({ size: size - 1 }), /holds more than/],
    ['fewer bytes than the size', ({ size }) => ({ size: size + 1 }), /holds \d+ bytes, not/],
    ['another check sum', ({ crc }) => ({ crc: crc ^ 1 }), /check sum/],
    [
      'bytes after its end',
      ({ packed }) => ({ packed: Buffer.concat([packed, Buffer.alloc(3)]) }),
      /bytes after its end/,
    ],
    ['an early end', ({ packed }) => ({ packed: packed.subarray(0, 9) }), /damaged/],
    ['no bytes', () => ({ packed: Buffer.alloc(0) }), /damaged/],
  ]
  for (const [what, change, says] of damage) {
    it(`cannot be undone: ${what}`, () => {
      const packed = pack('the same line\n'.repeat(50))
      expect(() => unpack({ ...packed, ...change(packed) })).to.throw(Damaged, says)
    })
  }
})
