import { describe, it } from 'node:test'
import { expect } from 'chai'
import fc from 'fast-check'
import { jsonText } from '../../../record/json-text'
import { isUnambiguousJson } from './unambiguous-json'

describe('JSON with one reading', () => {
  it('is all JSON that the suite writes, with and without white space', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
        const text = jsonText(value, indent)
        expect(isUnambiguousJson(text, JSON.parse(text))).to.equal(true)
      }),
    )
  })

  for (const text of [
    '{"outcome":"conformant","outcome":"violations"}',
    '{"a":[{"b":1,\n"\\u0062":2}]}',
    '{"__proto__":{},"__proto__":{}}',
  ]) {
    it(`is not ${text.replace('\n', ' ')}`, () => {
      expect(isUnambiguousJson(text, JSON.parse(text))).to.equal(false)
    })
  }
})
