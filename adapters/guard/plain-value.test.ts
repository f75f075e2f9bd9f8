import test from 'node:test'
import { expect } from 'chai'
import { englishOf, type Saying } from '../../record/saying'
import { unwritable } from './plain-value'

function nested(depth: number): object {
  let value = {}
  for (let level = 0; level < depth; level++) value = { value }
  return value
}

test('a value of JSON can be written', () => {
  for (const value of [null, 'a', 1, [], [{ a: [1, null] }], nested(64)]) {
    expect(unwritable(value)).to.equal(undefined)
  }
})

test('the same object in several places can be written', () => {
  const same = nested(3)
  expect(unwritable([same, { same }, same])).to.equal(undefined)
})

test('a value that is too deep cannot', () => {
  for (const depth of [65, 100_000]) {
    expect(englishOf(unwritable(nested(depth)) as Saying)).to.equal(
      'is nested deeper than 64 levels',
    )
  }
  const shared = nested(60)
  expect(englishOf(unwritable([shared, [[[[[[shared]]]]]]]) as Saying)).to.equal(
    'is nested deeper than 64 levels',
  )
})

test('a value that holds itself cannot', () => {
  const value: Record<string, unknown> = {}
  value.value = { value }
  expect(englishOf(unwritable(value) as Saying)).to.equal('holds itself')
})

test('a value whose JSON would be larger than any memory cannot', () => {
  let value: unknown[] = []
  for (let level = 0; level < 60; level++) value = [value, value]
  expect(englishOf(unwritable(value) as Saying)).to.equal('holds more than 20000000 values')
})

test('a BigInt cannot', () => {
  expect(englishOf(unwritable({ quantity: 1n }) as Saying)).to.equal('holds a BigInt')
})
