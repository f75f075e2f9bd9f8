import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'node:test'
import { expect } from 'chai'
import { FEATURES } from '../package-root'
import { loadClauses, parseClauses } from './clauses'
import { compiledClauses } from './compiled-clauses'

const text = readFileSync(join(FEATURES, 'clauses.yaml'), 'utf8')

test('what was compiled does not stand in for clauses that have changed since', () => {
  expect(compiledClauses(`${text}# changed`)).to.equal(undefined)
})

test('what is loaded is what is written', () => {
  expect(loadClauses(FEATURES)).to.deep.equal(parseClauses(text, 'clauses.yaml'))
})
