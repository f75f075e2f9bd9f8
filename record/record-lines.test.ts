import { describe, it } from 'node:test'
import { expect } from 'chai'
import fc from 'fast-check'
import { linesIn, textOf } from './record-lines'

const LINE_FEED = 0x0a
const told = (chunks: readonly Uint8Array[]): [number, string, boolean][] =>
  Array.from(linesIn(chunks), (line) => [line.number, textOf(line), line.terminated])

/** Cut as often as there are places, wherever they are. */
function cut(bytes: Buffer, places: readonly number[]): Buffer[] {
  const ends = [...places.map((place) => place % (bytes.length + 1)), bytes.length]
  const sorted = ends.sort((one, other) => one - other)
  return sorted.map((end, index) => bytes.subarray(sorted[index - 1] ?? 0, end))
}

describe('the lines of a record', () => {
  it('are those of its text without the blank ones, wherever it is cut', () => {
    const text = fc.array(fc.constantFrom('\n', '\n\n', 'a', '密', ' '), { maxLength: 20 })
    fc.assert(
      fc.property(text, fc.array(fc.nat(100), { maxLength: 5 }), (parts, places) => {
        const whole = parts.join('')
        const expected = whole.split('\n').flatMap((line, index, all) => {
          return line === '' ? [] : [[index + 1, line, index < all.length - 1]]
        })
        expect(told(cut(Buffer.from(whole), places))).to.deep.equal(expected)
      }),
    )
  })

  it('take no time for the blank ones, of which there may be hundreds of millions', () => {
    const chunk = Buffer.alloc(1 << 20, LINE_FEED)
    const chunks = [...Array.from({ length: 256 }, () => chunk), Buffer.from('a')]
    const started = performance.now()
    expect(told(chunks)).to.deep.equal([[(1 << 28) + 1, 'a', false]])
    // It takes less than a second; line by line it took most of a minute.
    expect(performance.now() - started).to.be.below(5_000)
  })
})
