import test from 'node:test'
import { expect } from 'chai'
import * as fc from 'fast-check'
import { notationOf, readValue } from './written-value'

const seed = () => 'seed'
const written = (value: string) => notationOf(value, seed)

test('an ordinary value is written as it is', () => {
  expect(written('the value of 3 rows, – 加密')).to.equal('the value of 3 rows, – 加密')
})

test('what a cell could not hold is written as JSON', () => {
  expect(written('  blanks \t\n ')).to.equal('"  blanks \\t\\n "')
  expect(written('')).to.equal('""')
  expect(written('a | b')).to.equal('"a | b"')
  expect(written('\u007f')).to.equal('"\\u007f"')
})

test('repetitions and long values are written in short', () => {
  expect(written(`${'ab'.repeat(2000)}end`)).to.equal('"ab" × 2000 + "end"')
  const long = Array.from({ length: 900 }, (_, index) => `${index} `).join('')
  expect(written(long)).to.equal(`${long.length} letters of "seed"`)
  expect(readValue(written(long))).to.have.length(long.length)
})

test('every short value is read back as it was', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'ab "\\|\n\u0000×+é加'), maxLength: 60 }),
      (value) => {
        expect(readValue(written(value))).to.equal(value)
      },
    ),
  )
})

test('a cell that is no notation is the value itself', () => {
  for (const cell of ['', 'plain', 'say "hello"', '"one" and "two"', '"a" + b'])
    expect(readValue(cell)).to.equal(cell)
})
