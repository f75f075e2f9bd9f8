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
  for (const depth of [65, 100_000]) expect(parseJson(nested(depth))).to.equal(undefined)
  const mixed = '{"a":['.repeat(33) + ']}'.repeat(33)
  expect(parseJson(mixed)).to.equal(undefined)
  expect(parseJson(mixed.slice(6, -2))).to.be.an('object')
})

test('brackets side by side and in texts are not deep', () => {
  const value = { text: '["\\{'.repeat(100), list: Array(100).fill({ '[': [] }) }
  expect(parseJson(JSON.stringify(value))).to.deep.equal(value)
})
