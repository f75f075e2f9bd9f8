import test from 'node:test'
import { expect } from 'chai'
import { Ledger } from './ledger'

test('rows that are appended join those that were there', () => {
  const ledger = new Ledger()
  ledger.wrote('p', 't', [{ a: '1' }], 'append')
  ledger.wrote('p', 't', [{ a: '2' }], 'append')
  expect(ledger.rowsOf('p', 't')).to.deep.equal([{ a: '1' }, { a: '2' }])
})

test('rows that overwrite replace those that were there', () => {
  const ledger = new Ledger()
  ledger.wrote('p', 't', [{ a: '1' }], 'append')
  ledger.wrote('p', 't', [{ a: '2' }], 'overwrite')
  expect(ledger.rowsOf('p', 't')).to.deep.equal([{ a: '2' }])
})

test('tables belong to their project, even where names could run together', () => {
  const ledger = new Ledger()
  ledger.wrote('a', 'b c', [], 'append')
  ledger.wrote('a b', 'c', [], 'append')
  expect(ledger.tablesOf('a')).to.deep.equal(['b c'])
})

test('a scenario that speaks of what it never set up is itself at fault', () => {
  const ledger = new Ledger()
  expect(() => ledger.key('vault')).to.throw('the scenario is at fault')
  expect(() => ledger.rowsOf('p', 't')).to.throw('the scenario is at fault')
  expect(() => ledger.notedStored('p', 't')).to.throw('the scenario is at fault')
})
