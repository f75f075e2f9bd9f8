import { describe, it } from 'node:test'
import { expect } from 'chai'
import fc from 'fast-check'
import { type DiffLine, lineDiff } from './line-diff'
import { valueLines } from './value-lines'

function marked(lines: readonly DiffLine[]): readonly string[] {
  const signs = { equal: ' ', expected: '-', observed: '+' } as const
  return lines.map((line) => {
    if (line.kind === 'equal' || line.changed === undefined) return signs[line.kind] + line.text
    const [start, end] = line.changed
    const { text } = line
    return `${signs[line.kind]}${text.slice(0, start)}<${text.slice(start, end)}>${text.slice(end)}`
  })
}

describe('the difference between two values', () => {
  it('has a line for each row and each member, and marks the words that changed', () => {
    const expected = { algorithm: 'AES256', rows: ['a', 'b'] }
    const observed = { algorithm: 'RC4', rows: ['a', 'b'] }
    expect(marked(lineDiff(valueLines(expected), valueLines(observed)))).to.deep.equal([
      ' {',
      '-  "algorithm": "<AES256>"',
      '+  "algorithm": "<RC4>"',
      '   "rows": ["a","b"]',
      ' }',
    ])
  })

  it('says that rows are missing', () => {
    const rows = [{ id: '1' }, { id: '2' }, { id: '3' }]
    expect(marked(lineDiff(valueLines(rows), valueLines([rows[0], rows[2]])))).to.deep.equal([
      ' [',
      '   {"id":"1"}',
      '-  {"id":"2"}',
      '   {"id":"3"}',
      ' ]',
    ])
  })

  it('leaves each of the two texts whole, in any two', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c d', 'c e', ''), { maxLength: 12 })
    fc.assert(
      fc.property(text, text, (expected, observed) => {
        const lines = lineDiff(expected, observed)
        const without = (kind: DiffLine['kind']) =>
          lines.filter((line) => line.kind !== kind).map((line) => line.text)
        expect(without('observed')).to.deep.equal(expected)
        expect(without('expected')).to.deep.equal(observed)
      }),
    )
  })

  it('of two long texts with nothing in common is one after the other', () => {
    const [one, other] = ['a', 'b'].map((sign) => Array.from({ length: 2_000 }, (_, n) => sign + n))
    expect(lineDiff(one ?? [], other ?? [])).to.have.length(4_000)
  })
})
