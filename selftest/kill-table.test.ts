import test from 'node:test'
import { expect } from 'chai'
import {
  accusedBy,
  caughtBy,
  type FaultRow,
  holds,
  type KillTable,
  unprovenClauses,
} from './kill-table'
import { killTablePage, killTableText } from './kill-table-text'

const scenario = (id: string, verdict: string) => ({
  id,
  clause: id.split('/')[0] as string,
  verdict,
})
const fault = (name: string, row: Partial<FaultRow> = {}): FaultRow => ({
  name,
  fault: 'It costs | a lot.',
  clause: 'IMM-1',
  caughtBy: ['IMM-1/a'],
  caught: true,
  dead: false,
  durationMs: 12,
  ...row,
})
const survivor = fault('survivor', { caught: false, caughtBy: [] })
const lawful = { name: 'modest', freedom: 'It may.', accusedBy: [], durationMs: 5 }
const sound: KillTable = { faulty: [fault('caught')], lawful: [lawful], unprovenClauses: [] }

test('a fault is caught by a violated scenario of its own clause only', () => {
  const scenarios = [
    scenario('IMM-1/a', 'violates'),
    scenario('IMM-1/b', 'conforms'),
    scenario('IMM-1/c', 'faulted'),
    scenario('IMM-2/d', 'violates'),
  ]
  expect(caughtBy('IMM-1', scenarios)).to.deep.equal(['IMM-1/a'])
})

test('a lawful target is accused by a violation, a fault, and the want of a verdict', () => {
  const verdicts = ['violates', 'faulted', 'not-run', 'conforms', 'inapplicable']
  const scenarios = verdicts.map((verdict) => scenario(`IMM-1/${verdict}`, verdict))
  expect(accusedBy(scenarios)).to.deep.equal(['IMM-1/violates', 'IMM-1/faulted', 'IMM-1/not-run'])
})

test('a documented clause without a fault is unproven', () => {
  expect(unprovenClauses(['IMM-1', 'IMM-2'], [fault('a')])).to.deep.equal(['IMM-2'])
})

test('the suite holds when all is caught, nobody accused, and no documented clause unproven', () => {
  expect(holds(sound)).to.equal(true)
})

const broken: readonly [string, KillTable][] = [
  ['a fault survives', { ...sound, faulty: [survivor] }],
  ['a fault is dead', { ...sound, faulty: [{ ...survivor, dead: true }] }],
  ['a lawful target is accused', { ...sound, lawful: [{ ...lawful, accusedBy: ['IMM-1/a'] }] }],
  ['a documented clause is unproven', { ...sound, unprovenClauses: ['IMM-2'] }],
]
for (const [what, table] of broken)
  test(`the suite does not hold when ${what}, and both texts say which`, () => {
    expect(holds(table)).to.equal(false)
    expect(killTableText(table)).to.match(/SURVIVED|DEAD|ACCUSED|without a fault/)
    expect(killTableText(table)).to.contain('THE SUITE DOES NOT HOLD')
  })

test('the page carries no times, and no cell of it breaks the table', () => {
  const page = killTablePage(sound)
  expect(page).not.to.contain('12 ms')
  expect(page).to.contain('| caught | It costs \\| a lot. | `IMM-1/a` |')
  expect(killTablePage({ ...sound, faulty: [survivor] })).to.contain('**nobody**')
})
