import test from 'node:test'
import { expect } from 'chai'
import { parseJson } from './parse-json'

test('what is no JSON has no value', () => {
  expect(parseJson('{"a": [1]}')).to.deep.equal({ a: [1] })
  expect(parseJson(Buffer.from('null'))).to.equal(null)
  for (const text of ['', '{', 'undefined']) expect(parseJson(text)).to.equal(undefined)
})

test('what is nested too deep to be looked through has none either', () => {
  const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth)
  expect(parseJson(nested(64))).to.be.an('array')
  for (const depth of [66, 100_000]) expect(parseJson(nested(depth))).to.equal(undefined)
})
