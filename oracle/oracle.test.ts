import test from 'node:test'
import { expect } from 'chai'
import {
  AES256,
  accepted,
  byok,
  clausesOf,
  Following,
  HOME,
  ROW,
  refused,
} from './fixtures/following'
import { UnknownOperation } from './oracle'

const PLAIN = { name: 'payroll', region: HOME, encryption: null }
const SEALED = { ...PLAIN, encryption: AES256 }
const look = (project: object) => accepted('getProject', { name: 'payroll' }, project)
const encrypt = accepted('setEncryption', { project: 'payroll', encryption: AES256 }, SEALED)

test('of two questions at once each order is tried, and what follows is demanded', () => {
  for (const [first, second] of [
    [encrypt, look(PLAIN)],
    [look(PLAIN), encrypt],
    [encrypt, look(SEALED)],
    [look(SEALED), encrypt],
  ] as const) {
    const { oracle } = plain()
    expect(clausesOf(oracle.takeTogether(first, second))).to.deep.equal([])
    expect(clausesOf(oracle.take(look(SEALED)))).to.deep.equal([])
    expect(clausesOf(oracle.take(look(PLAIN)))).to.deep.equal(['IMM-4'])
  }
})

test('two answers that no order explains are found', () => {
  const { oracle } = plain()
  const other = { ...SEALED, region: 'cn-beijing' }
  expect(clausesOf(oracle.takeTogether(encrypt, look(other)))).to.include('NEW-1')
})

test('two writes at once both count', () => {
  const { oracle } = plain()
  const write = (value: string) =>
    accepted(
      'writeRows',
      { project: 'payroll', table: 't', rows: [{ value }], mode: 'append' },
      null,
    )
  const read = (...values: readonly string[]) =>
    accepted(
      'readRows',
      { project: 'payroll', table: 't' },
      values.map((value) => ({ value })),
    )
  oracle.takeTogether(write('1'), write('2'))
  expect(clausesOf(oracle.take(read('2', '1')))).to.deep.equal([])
  expect(clausesOf(oracle.take(read('2')))).to.include('MEC-3')
})

test('of two overwrites at once either may be the last, and the first answer shows which', () => {
  const write = (value: string) =>
    accepted(
      'writeRows',
      { project: 'payroll', table: 't', rows: [{ value }], mode: 'overwrite' },
      null,
    )
  const read = (...values: readonly string[]) =>
    accepted(
      'readRows',
      { project: 'payroll', table: 't' },
      values.map((value) => ({ value })),
    )
  for (const [last, first] of ['12', '21']) {
    const { oracle } = plain()
    oracle.takeTogether(write('1'), write('2'))
    expect(clausesOf(oracle.take(read(last as string)))).to.deep.equal([])
    expect(clausesOf(oracle.take(read(first as string)))).to.include('MEC-3')
  }
  const { oracle } = plain()
  oracle.takeTogether(write('1'), write('2'))
  expect(clausesOf(oracle.take(read('1', '2')))).to.include('MEC-3')
})

test('a part of a value is neither judged nor followed', () => {
  const { oracle } = plain()
  oracle.take(
    accepted('writeRows', { project: 'payroll', table: 't', rows: [ROW], mode: 'append' }, null),
  )
  const read = accepted('readRows', { project: 'payroll', table: 't' }, [])
  expect(clausesOf(oracle.take({ ...read, isShortened: true }))).to.deep.equal([])
  expect(clausesOf(oracle.take(read))).to.include('MEC-3')
})

test('a freedom that is taken is a reading, with its clause', () => {
  const spelled = { ...SEALED, encryption: { ...AES256, algorithm: 'aes256' } }
  const ask = new Following().oracle
  ask.take(accepted('keys.activate', { region: HOME }, null))
  expect(
    ask.take(refused('createProject', spelled, 'ALGORITHM_UNSUPPORTED')).reading?.clause,
  ).to.equal('ALG-4')
  const { reading, findings } = ask.take(accepted('createProject', spelled, SEALED))
  expect({ clause: reading?.clause, findings }).to.deep.equal({ clause: 'ALG-4', findings: [] })
})

test('the clauses that a question puts to the target are named, whatever is answered', () => {
  const follow = plain()
  follow.key()
  const change = { project: 'payroll', encryption: byok('none') }
  const { asked } = follow.oracle.take(refused('setEncryption', change, 'KEY_NOT_FOUND'))
  expect(asked).to.include('BYOK-7')
})

test('an operation that is not known is a fault of the suite', () => {
  expect(() => plain().oracle.take(accepted('fly' as never, {}, null))).to.throw(UnknownOperation)
})

function plain(): Following {
  const follow = new Following()
  follow.activate()
  follow.project('payroll', null)
  return follow
}
