import { describe, it } from 'node:test'
import { expect } from 'chai'
import fc from 'fast-check'
import { formatSize, parseSize } from './sizes'

describe('a size', () => {
  it('is read as it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 29 }), (bytes) => {
        expect(parseSize(formatSize(bytes))).to.equal(bytes)
      }),
    )
  })

  it('may stand next to its unit', () => {
    expect(parseSize('64KiB')).to.equal(65536)
  })

  for (const text of ['', '64KB', '-1', '0', '1.5MiB', '64 kib', '1 TiB', '99999999999']) {
    it(`is not "${text}"`, () => {
      expect(parseSize(text)).to.equal(undefined)
    })
  }
})
