import test from 'node:test'
import { expect } from 'chai'
import { AES256, byok, Following, ROW } from './fixtures/following'

const OTHER = { employee: 'Bo' }

function under(encryption: object | null = AES256): Following {
  const follow = new Following()
  follow.key()
  follow.project('payroll', encryption)
  return follow
}

test('rows come back as they were written, in any order, each as often as it was', () => {
  const follow = under()
  follow.write([ROW, OTHER, ROW])
  expect(follow.read([OTHER, ROW, ROW])).to.deep.equal([])
  expect(follow.read([OTHER, ROW])).to.deep.equal(['MEC-3'])
  expect(follow.read([OTHER, ROW, ROW, ROW])).to.deep.equal(['MEC-3'])
  expect(follow.read([OTHER, ROW, { employee: 'mei' }])).to.deep.equal(['MEC-3'])
})

test('the order of the members of a row does not matter', () => {
  const follow = under()
  follow.write([{ a: '1', b: '2' }])
  expect(follow.read([{ b: '2', a: '1' }])).to.deep.equal([])
  expect(follow.read([{ b: '1', a: '2' }])).to.deep.equal(['MEC-3'])
})

test('what was overwritten is gone', () => {
  const follow = under()
  follow.write()
  follow.write([OTHER], 'overwrite')
  expect(follow.read([OTHER])).to.deep.equal([])
  expect(follow.read([OTHER, ROW])).to.deep.equal(['MEC-3'])
})

test('a refused write leaves nothing', () => {
  const follow = under()
  const write = { project: 'payroll', table: 't', rows: [OTHER], mode: 'append' }
  expect(follow.no('writeRows', write, 'KEY_UNAVAILABLE')).to.deep.equal(['MEC-3'])
  expect(follow.read([])).to.deep.equal([])
  expect(follow.read([OTHER])).to.deep.equal(['CCH-9'])
  follow.write()
  follow.no('writeRows', write, 'KEY_UNAVAILABLE')
  expect(follow.read([ROW, OTHER])).to.include('CCH-9')
})

test('within 24 hours of a change of the key both answers are lawful, later one is', () => {
  const read = { project: 'payroll', table: 't' }
  const follow = under(byok('k1'))
  follow.write()
  follow.setState('Disabled')
  follow.hours(23 + 59 / 60)
  expect(follow.no('readRows', read, 'KEY_UNAVAILABLE')).to.deep.equal([])
  expect(follow.read()).to.deep.equal([])
  follow.hours(1 / 60)
  expect(follow.no('readRows', read, 'KEY_UNAVAILABLE')).to.deep.equal([])
  expect(follow.read()).to.include('CCH-1')
  expect(follow.write([OTHER])).to.include('CCH-1')
  follow.setState('Enabled')
  expect(follow.no('readRows', read, 'KEY_UNAVAILABLE')).to.deep.equal([])
  follow.hours(24)
  expect(follow.no('readRows', read, 'KEY_UNAVAILABLE')).to.include('CCH-5')
})

test('nothing has to be encrypted where no row is written', () => {
  const follow = under(byok('k1'))
  follow.write()
  follow.setState('Disabled')
  follow.hours(24)
  expect(follow.write([])).to.deep.equal([])
})

test('keys of other projects change nothing', () => {
  const follow = under()
  follow.write()
  follow.setState('Disabled')
  follow.hours(24)
  const read = { project: 'payroll', table: 't' }
  expect(follow.no('readRows', read, 'KEY_UNAVAILABLE')).to.include('CCH-6')
  expect(follow.read()).to.deep.equal([])
})

test('rows from before the encryption stay readable', () => {
  const follow = under(null)
  follow.write()
  const encrypted = { name: 'payroll', region: 'cn-shanghai', encryption: AES256 }
  follow.yes('setEncryption', { project: 'payroll', encryption: AES256 }, encrypted)
  follow.write([OTHER])
  expect(follow.read([ROW, OTHER])).to.deep.equal([])
  expect(follow.read([OTHER])).to.include('EXI-3')
})

test('other rows after a changed byte are a violation where all objects are authenticated', () => {
  for (const [cipher, clauses] of [
    ['aes-256-gcm', ['TMP-1']],
    ['aes-256-cbc', []],
  ] as const) {
    const follow = under()
    follow.write()
    const envelope = { cipher, keyId: 'k', wrappedDataKey: '', offset: 0, length: 3 }
    const objects = [{ id: 'o', bytes: 'QUJD', envelope }]
    follow.yes('inspection.storedObjects', { project: 'payroll', table: 't' }, objects)
    const flip = { project: 'payroll', table: 't', objectId: 'o', offset: 0 }
    follow.yes('tampering.flip', flip)
    expect(follow.no('readRows', { project: 'payroll', table: 't' }, 'KEY_UNAVAILABLE')).to.be.empty
    expect(follow.read([OTHER])).to.deep.equal(clauses)
    expect(follow.read()).to.deep.equal([])
  }
})

test('after an exchange of the key, rows may still need the key from before', () => {
  const read = { project: 'payroll', table: 't' }
  const follow = under(byok('k1'))
  follow.write()
  follow.setState('Disabled')
  follow.hours(24)
  const exchanged = { name: 'payroll', region: 'cn-shanghai', encryption: AES256 }
  follow.yes('setEncryption', { project: 'payroll', encryption: AES256 }, exchanged)
  expect(follow.no('readRows', read, 'KEY_UNAVAILABLE')).to.deep.equal([])
  expect(follow.read()).to.deep.equal([])
})

test('a table with a changed byte may refuse what is appended to it', () => {
  const write = { project: 'payroll', table: 't', rows: [OTHER], mode: 'append' }
  const follow = under()
  follow.write()
  follow.yes('tampering.flip', { project: 'payroll', table: 't', objectId: 'o', offset: 0 })
  expect(follow.no('writeRows', write, 'INVALID_ARGUMENT')).to.deep.equal([])
})
