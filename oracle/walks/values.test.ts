import test from 'node:test'
import { expect } from 'chai'
import { rowOf, VALUE_KINDS } from './values'

test('every kind of value gives the same row for the same number, with an id of its own', () => {
  const ids = new Set<string | undefined>()
  for (const [index, kind] of VALUE_KINDS.entries()) {
    const row = rowOf(kind, index + 1)
    expect(row, kind).to.deep.equal(rowOf(kind, index + 1))
    ids.add(row.id)
  }
  expect(ids.size).to.equal(VALUE_KINDS.length)
})

test('equal rows are equal, whatever their numbers', () => {
  expect(rowOf('equal rows', 1)).to.deep.equal(rowOf('equal rows', 2))
})

test('texts that are taken for something else are in one row, each in its own column', () => {
  const values = Object.values(rowOf('looks like another type', 1))
  expect(values).to.include.members(['null', '\\N', '007', '1e3', 'true'])
})
