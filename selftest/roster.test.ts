import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, describe, it } from 'node:test'
import { expect } from 'chai'
import { loadClauses } from '../specification/clauses'
import { FEATURES } from '../specification/package-root'
import { UsageError } from '../specification/usage-error'
import { readRoster } from './roster'

const specification = loadClauses(FEATURES)
const folders: string[] = []

/** A folder of specimens with these sources, by file. */
function specimens(sources: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'sealproof-specimens-'))
  folders.push(folder)
  for (const kind of ['faulty', 'lawful']) mkdirSync(join(folder, kind))
  for (const [file, source] of Object.entries(sources)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), source)
  }
  return folder
}

const CONNECT = 'exports.connect = async () => {};'
const FAULT = `${CONNECT} exports.fault = { clause: 'IMM-1', costs: 'It costs.' }`
const FREEDOM = `${CONNECT} exports.freedom = { takes: 'It may.' }`

describe('the roster of specimens', () => {
  after(() => {
    for (const folder of folders) rmSync(folder, { recursive: true })
  })

  it('names each specimen for its file', () => {
    const folder = specimens({ 'faulty/off.cjs': FAULT, 'lawful/modest.cjs': FREEDOM })
    const { faulty, lawful } = readRoster(specification, folder)
    expect(faulty.map(({ name, clause }) => [name, clause])).to.deep.equal([['off', 'IMM-1']])
    expect(lawful.map(({ name, takes }) => [name, takes])).to.deep.equal([['modest', 'It may.']])
  })

  it('sorts specimens by name, not by folder', () => {
    const folder = specimens({
      'faulty/IMM/b.cjs': FAULT,
      'faulty/a.cjs': FAULT,
      'lawful/one/second.cjs': FREEDOM,
      'lawful/two/first.cjs': FREEDOM,
    })
    const { faulty, lawful } = readRoster(specification, folder)
    expect(faulty.map(({ name }) => name)).to.deep.equal(['a', 'b'])
    expect(lawful.map(({ name }) => name)).to.deep.equal(['first', 'second'])
  })

  const mistakes: readonly [string, Readonly<Record<string, string>>, RegExp][] = [
    ['a fault without a description', { 'faulty/a.cjs': CONNECT }, /a\.cjs exports no fault/],
    ['a specimen without connect', { 'faulty/a.cjs': 'exports.fault = {}' }, /exports no connect/],
    [
      'a clause that does not exist',
      { 'faulty/a.cjs': FAULT.replace('IMM-1', 'IMM-99') },
      /fault\.clause is IMM-99, and there is no such clause/,
    ],
    [
      'a fault without its cost',
      { 'faulty/a.cjs': FAULT.replace('It costs.', ' ') },
      /fault\.costs/,
    ],
    [
      'a source of an unknown kind',
      { 'faulty/a.cjs': `${FAULT}; exports.fault.source = { kind: 'bad luck', reports: [] }` },
      /fault\.source\.kind is bad luck, and there is no such kind/,
    ],
    [
      'a source without an address',
      {
        'faulty/a.cjs': `${FAULT}; exports.fault.source = { kind: 'metering', reports: [{ system: 'Ozone' }] }`,
      },
      /fault\.source\.reports takes a system and an https address/,
    ],
    [
      'a freedom with an empty list of reports',
      { 'lawful/a.cjs': `${FREEDOM}; exports.freedom.reports = []` },
      /freedom\.reports takes a system/,
    ],
    [
      'a freedom without a description',
      { 'lawful/a.cjs': FREEDOM.replace('It may.', '') },
      /takes/,
    ],
    [
      'two specimens of one name',
      { 'faulty/same.cjs': FAULT, 'lawful/same.cjs': FREEDOM },
      /has the name of/,
    ],
    ['a specimen that cannot be loaded', { 'faulty/a.cjs': 'throw new Error("torn")' }, /torn/],
  ]
  for (const [what, sources, message] of mistakes)
    it(`refuses ${what}, and names the file`, () => {
      expect(() => readRoster(specification, specimens(sources))).to.throw(UsageError, message)
    })

  it('refuses a folder that holds no specimens', () => {
    expect(() => readRoster(specification, join(tmpdir(), 'sealproof-nowhere'))).to.throw(
      UsageError,
      /there are no specimens in/,
    )
  })
})
