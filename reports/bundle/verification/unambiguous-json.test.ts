import { describe, it } from 'node:test'
import { expect } from 'chai'
import fc from 'fast-check'
import { jsonText } from '../../../record/json-text'
import { isWrittenPlainly } from './unambiguous-json'

describe('JSON that is written plainly', () => {
  it('is whatever we write, with or without blanks', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
        const text = jsonText(value, indent)
        expect(isWrittenPlainly(text, JSON.parse(text))).to.equal(true)
      }),
    )
  })

  for (const text of [
    '{"outcome":"conformant","outcome":"violations"}',
    '{"a":[{"b":1,\n"\\u0062":2}]}',
    '{"__proto__":{},"__proto__":{}}',
  ]) {
    it(`is not ${text.replace('\n', ' ')}`, () => {
      expect(isWrittenPlainly(text, JSON.parse(text))).to.equal(false)
    })
  }
})
