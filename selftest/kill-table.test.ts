import test from 'node:test'
import { expect } from 'chai'
import {
  accusedBy,
  type FaultRow,
  holds,
  type KillTable,
  killTableDocument,
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
  end: { kind: 'caught', by: ['IMM-1/a'], catcher: 'scenario' },
  durationMs: 12,
  ...row,
})
const survivor = fault('survivor', {
  end: { kind: 'survived', reason: 'of the scenarios of IMM-1: 1 conforms' },
})
const unasked = fault('unasked', {
  end: { kind: 'not-asked', reason: 'of the scenarios of IMM-1: 1 faulted (torn | down)' },
})
const dead = fault('dead', { end: { kind: 'dead' } })
const SOURCE = {
  kind: 'metering',
  reports: [{ system: 'Ozone', address: 'https://example.com/1' }],
} as const
const reported = fault('reported', {
  source: SOURCE,
  end: { kind: 'caught', by: ['IMM-1/walks'], catcher: 'walk' },
})
const explored = fault('explored', {
  source: SOURCE,
  end: { kind: 'survived', reason: 'because', explored: { seed: 111, after: 45 } },
})
const lawful = { name: 'modest', freedom: 'It may.', accusedBy: [], durationMs: 5 }
const sound: KillTable = { faulty: [fault('caught')], lawful: [lawful], unprovenClauses: [] }

test('a lawful target is accused by a violation, a fault or a missing verdict', () => {
  const verdicts = ['violates', 'faulted', 'not-run', 'conforms', 'inapplicable']
  const scenarios = verdicts.map((verdict) => scenario(`IMM-1/${verdict}`, verdict))
  expect(accusedBy(scenarios)).to.deep.equal(['IMM-1/violates', 'IMM-1/faulted', 'IMM-1/not-run'])
})

test('a documented clause without a fault is unproven', () => {
  expect(unprovenClauses(['IMM-1', 'IMM-2'], [fault('a')])).to.deep.equal(['IMM-2'])
})

test('the suite holds if all faults are caught, no lawful target is accused and no clause is unproven', () => {
  expect(holds(sound)).to.equal(true)
})

const broken: readonly [string, KillTable][] = [
  ['a fault survives', { ...sound, faulty: [survivor] }],
  ['a fault was not asked', { ...sound, faulty: [unasked] }],
  ['a fault is dead', { ...sound, faulty: [dead] }],
  ['a lawful target is accused', { ...sound, lawful: [{ ...lawful, accusedBy: ['IMM-1/a'] }] }],
  ['a documented clause is unproven', { ...sound, unprovenClauses: ['IMM-2'] }],
]
for (const [what, table] of broken)
  test(`the suite does not hold when ${what}, and both texts say which`, () => {
    expect(holds(table)).to.equal(false)
    expect(killTableText(table)).to.match(/SURVIVED|NOT ASKED|DEAD|ACCUSED|without a faulty target/)
    expect(killTableText(table)).to.contain('THE SUITE DOES NOT HOLD')
  })

test('the page carries no times, and no cell of it breaks the table', () => {
  const page = killTablePage(sound)
  expect(page).not.to.contain('12 ms')
  expect(page).to.contain('| caught | It costs \\| a lot. | `IMM-1/a` |')
  expect(killTablePage({ ...sound, faulty: [survivor] })).to.contain('**no scenario**')
})

test('every form of the table distinguishes a target that was not asked from one that survived', () => {
  const table = { ...sound, faulty: [survivor, unasked] }
  const text = killTableText(table)
  expect(text).to.match(/^ {2}SURVIVED +survivor {2}12 ms$/m)
  expect(text).to.match(/^ {2}NOT ASKED +unasked {2}12 ms$/m)
  expect(text).to.contain('0 of 2 caught, 1 of the others not asked')
  expect(killTablePage(table)).to.contain(
    '| **not asked**: of the scenarios of IMM-1: 1 faulted (torn \\| down) |',
  )
  expect(killTableDocument(table)).to.have.nested.property('faulty[1].notAsked')
  expect(killTableDocument(table)).not.to.have.nested.property('faulty[0].notAsked')
})

test('the text ends with all that keeps the suite from holding, each with its reason', () => {
  const text = killTableText({
    faulty: [survivor, fault('caught'), unasked, dead],
    lawful: [lawful, { ...lawful, name: 'accused', accusedBy: ['IMM-1/a', 'IMM-1/b'] }],
    unprovenClauses: ['IMM-2', 'IMM-3'],
  })
  const [, end] = text.split('THE SUITE DOES NOT HOLD\n')
  expect(end?.trimEnd().split('\n')).to.deep.equal([
    '  UNPROVEN   IMM-2, IMM-3: without a faulty target',
    '  ACCUSED    accused: by IMM-1/a and 1 more',
    '  SURVIVED   survivor (IMM-1): of the scenarios of IMM-1: 1 conforms',
    '  NOT ASKED  unasked (IMM-1): of the scenarios of IMM-1: 1 faulted (torn | down)',
    '  DEAD       dead (IMM-1): it changes nothing: every answer and verdict is that of the reference',
  ])
  expect(killTableText(sound)).to.match(/THE SUITE HOLDS\n$/)
})

test('cases from public reports are a part of their own, with address, clause and what caught them', () => {
  const table = { ...sound, faulty: [fault('caught'), reported, explored] }
  const text = killTableText(table)
  expect(text).to.match(
    /^Cases from public reports\n {2}caught {5}IMM-1 {2}reported {2}by IMM-1\/walks \(a walk\) {2}12 ms\n +Ozone: https:\/\/example.com\/1$/m,
  )
  expect(text).to.contain('Faulty   1 of 1 caught\n')
  expect(text).to.contain('Cases    1 of 2 caught: 1 by a walk, 1 of the others by explore alone\n')
  const page = killTablePage(table)
  expect(page).to.contain(
    '| reported | IMM-1 | metering | [Ozone](https://example.com/1) | It costs \\| a lot. | a walk: `IMM-1/walks` |',
  )
  const document = killTableDocument(table)
  expect(document).to.have.nested.property('faulty[1].source.kind', 'metering')
  expect(document).to.have.nested.property('faulty[1].catcher', 'walk')
})

test('a case that only explore finds is not called caught, and does not keep the suite from holding', () => {
  const table = { ...sound, faulty: [fault('caught'), explored] }
  expect(holds(table)).to.equal(true)
  expect(killTableText(table)).to.match(
    /^ {2}EXPLORED {3}IMM-1 {2}explored {2}by walk 45 of explore {2}12 ms$/m,
  )
  expect(killTablePage(table)).to.contain('no run; `explore`, by walk 45 (seed 111)')
  expect(killTableDocument(table)).to.have.nested.property('faulty[1].caught', false)
  expect(killTableDocument(table)).to.have.nested.property('faulty[1].explored.after', 45)
})

test('a known mistake that only explore finds keeps the suite from holding', () => {
  const { source: _, ...known } = explored
  expect(holds({ ...sound, faulty: [known] })).to.equal(false)
  expect(killTableText({ ...sound, faulty: [known] })).to.contain(
    '  SURVIVED   explored (IMM-1): because',
  )
})
