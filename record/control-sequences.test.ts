import test from 'node:test'
import { stripVTControlCharacters } from 'node:util'
import { expect } from 'chai'
import fc from 'fast-check'
import { withoutControlSequences } from './control-sequences'

test('the same sequences are taken out as by Node 24', () => {
  const units = ['\u001b', '\u001b]', '\u001b[', '\u009b', '\u0007', '\u009c', '\\', ';', '?', '#']
  const character = fc.constantFrom(
    ...units,
    '[',
    ']',
    '0',
    '12',
    'm',
    'a',
    'Q',
    '-',
    ' ',
    ':',
    '=',
  )
  fc.assert(
    fc.property(fc.string({ unit: character, maxLength: 20 }), (text) => {
      expect(withoutControlSequences(text)).to.equal(stripVTControlCharacters(text))
    }),
    { numRuns: 400000 },
  )
})

test('colours, titles and links are taken out', () => {
  const title = '\u001b]0;a title\u0007'
  const link = '\u001b]8;;https://example.com\u001b\\there\u001b]8;;\u001b\\'
  expect(withoutControlSequences(`\u001b[1;31mred\u001b[0m${link}`)).to.equal('redthere')
  expect(withoutControlSequences(title)).to.equal(stripVTControlCharacters(title))
})

test('a sequence that is not closed stays', () => {
  expect(withoutControlSequences('\u001b]0;title and more')).to.equal(
    stripVTControlCharacters('\u001b]0;title and more'),
  )
})
