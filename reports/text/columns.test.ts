import { describe, it } from 'node:test'
import { expect } from 'chai'
import fc from 'fast-check'
import { columnsOf, cut, padEnd, wrap } from './columns'

describe('columns of a terminal', () => {
  const widths: readonly [text: string, columns: number][] = [
    ['ledger', 6],
    ['存储加密', 8],
    ['ｆｕｌｌ', 8],
    ['e\u0301tude', 5],
    ['각', 2],
    ['🔐', 2],
    ['', 0],
  ]
  for (const [text, columns] of widths) {
    it(`are ${columns} for "${text}"`, () => {
      expect(columnsOf(text)).to.equal(columns)
    })
  }

  it('are never exceeded by cut, padEnd and wrap', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '密', ' ', 'é', '🔐'), maxLength: 40 })
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 30 }), (value, columns) => {
        expect(columnsOf(cut(value, columns))).to.be.at.most(columns)
        expect(columnsOf(padEnd(cut(value, columns), columns))).to.equal(columns)
        for (const line of wrap(value, columns)) expect(columnsOf(line)).to.be.at.most(columns)
        expect(wrap(value, columns).join('').replaceAll(' ', '')).to.equal(
          value.replaceAll(' ', ''),
        )
      }),
    )
  })

  it('are filled word by word, and lines keep their indentation', () => {
    expect(wrap('one two three', 8)).to.deep.equal(['one two', 'three'])
    expect(wrap('a\n  indented text', 10)).to.deep.equal(['a', '  indented', '  text'])
  })

  it('hold an address whole, since a terminal makes a link of a whole one', () => {
    const address = 'https://example.com/help/en/storage-encryption'
    expect(wrap(`see ${address} (Rows)`, 20)).to.deep.equal(['see', address, '(Rows)'])
  })
})
