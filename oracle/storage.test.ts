import test from 'node:test'
import { expect } from 'chai'
import type { Envelope } from '../adapters/target'
import { say } from '../record/saying'
import { AES256, byok, Following } from './fixtures/following'
import type { Instruments } from './instruments'
import type { Declared } from './state'

const VALUE = 'a telling value'
const PLAIN = { id: 'plain', bytes: 'QUJD', envelope: null }
const ENVELOPE: Envelope = {
  cipher: 'aes-256-gcm',
  keyId: 'own',
  wrappedDataKey: 'd3JhcA==',
  iv: 'aXY=',
  offset: 0,
  length: 3,
}
const sealed = (more: Partial<Envelope> = {}, bytes = 'QUJD') => ({
  id: 'sealed',
  bytes,
  envelope: { ...ENVELOPE, ...more },
})

function under(
  encryption: object | null,
  instruments: Partial<Instruments> = {},
  declared: Partial<Declared> = {},
): Following {
  const follow = new Following(declared, instruments)
  follow.key()
  follow.project('payroll', encryption)
  follow.write([{ value: VALUE }])
  return follow
}

const look = (follow: Following, objects: readonly object[], table = 't') =>
  follow.yes('inspection.storedObjects', { project: 'payroll', table }, objects)

function encryptLater(follow: Following): void {
  const encrypted = { name: 'payroll', region: 'cn-shanghai', encryption: AES256 }
  follow.yes('setEncryption', { project: 'payroll', encryption: AES256 }, encrypted)
}

test('a project without encryption stores rows as they are', () => {
  expect(look(under(null), [PLAIN])).to.deep.equal([])
  expect(look(under(null), [sealed()])).to.deep.equal(['MEC-5'])
})

test('an encrypted project stores no bytes without an envelope', () => {
  expect(look(under(AES256), [sealed()])).to.deep.equal([])
  expect(look(under(AES256), [sealed(), PLAIN])).to.deep.equal(['MEC-1'])
  expect(look(under(AES256), [sealed(), { ...PLAIN, bytes: '' }])).to.deep.equal([])
  expect(look(under(AES256), [sealed(), { ...PLAIN, holdsNoValues: true }])).to.deep.equal([])
})

test('an object of no rows, written before encryption, stays as it is until it is overwritten', () => {
  const follow = under(null, {}, { retentionHours: 0 })
  follow.write([], 'overwrite')
  expect(look(follow, [PLAIN])).to.deep.equal([])
  encryptLater(follow)
  expect(look(follow, [PLAIN])).to.deep.equal([])
  follow.write([{ value: VALUE }])
  expect(look(follow, [PLAIN, sealed()])).to.deep.equal([])
  expect(look(follow, [PLAIN, { ...PLAIN, id: 'row', bytes: 'REVG' }])).to.include('EXI-5')
  follow.write([{ value: VALUE }], 'overwrite')
  expect(look(follow, [PLAIN, sealed({ iv: 'aXYy' })])).to.include('EXI-5')
})

test('what a write of no rows left need not be looked at before encryption', () => {
  const follow = under(null)
  follow.write([], 'overwrite')
  encryptLater(follow)
  expect(look(follow, [PLAIN])).to.deep.equal([])
})

test('the cipher is that of the algorithm, and the master key the BYOK', () => {
  const keyId = 'k1'
  const rc4 = under(byok('k1', 'RC4'))
  expect(look(under(byok('k1')), [sealed({ keyId })])).to.deep.equal([])
  expect(look(under(byok('k1')), [sealed({ keyId, cipher: 'rc4' })])).to.deep.equal(['ALG-3'])
  expect(look(rc4, [sealed({ keyId, cipher: 'rc4' })])).to.deep.equal([])
  expect(look(under(byok('k1')), [sealed()])).to.deep.equal(['KEY-3'])
  expect(look(under(AES256), [sealed({ keyId })])).to.deep.equal(['KEY-1'])
})

test('a value in stored bytes is found wherever the instruments see it', () => {
  const shown: Instruments['shown'] = (_, values) =>
    values.includes(VALUE) ? { value: VALUE, how: say`as it is` } : undefined
  expect(look(under(AES256, { shown }), [sealed()])).to.include('MEC-2')
  expect(look(under(null, { shown }), [PLAIN])).to.deep.equal([])
})

test('old rows stay as they are until they are written back, and a retention longer', () => {
  const shown: Instruments['shown'] = (objects, values) =>
    objects.some(({ id }) => id === 'plain') && values.includes(VALUE)
      ? { value: VALUE, how: say`as it is` }
      : undefined
  const follow = under(null, { shown }, { retentionHours: 5 })
  encryptLater(follow)
  expect(look(follow, [PLAIN])).to.deep.equal([])
  follow.write([{ value: VALUE }], 'overwrite')
  follow.hours(4.9)
  expect(look(follow, [PLAIN, sealed()])).to.deep.equal([])
  follow.hours(0.1)
  expect(look(follow, [PLAIN, sealed({ iv: 'aXYy' })])).to.include('EXI-5')
  expect(look(follow, [sealed({ iv: 'aXYy' })])).to.deep.equal([])
})

test('no two texts share cipher, data key and initialisation vector', () => {
  const follow = under(AES256)
  look(follow, [sealed()])
  expect(look(follow, [sealed()])).to.deep.equal([])
  expect(look(follow, [sealed({}, 'QUJE')])).to.deep.equal(['MEC-6'])
  expect(look(follow, [sealed({ iv: 'b3RoZXI=' }, 'QUJG')])).to.deep.equal([])
  follow.yes('restart.restart', {})
  expect(look(follow, [sealed({ iv: 'b3RoZXI=' }, 'QUJF')])).to.deep.equal(['MEC-6', 'RST-1'])
})

test('a refused write to a new table stores nothing', () => {
  const follow = under(AES256)
  const write = { project: 'payroll', table: 'new', rows: [{ value: VALUE }], mode: 'append' }
  follow.no('writeRows', write, 'KEY_UNAVAILABLE')
  expect(look(follow, [], 'new')).to.deep.equal([])
  expect(look(follow, [sealed()], 'new')).to.deep.equal(['CCH-9'])
})

test('stored bytes open to the rows, with the data key that KMS unwraps', () => {
  const opened = (instruments: Partial<Instruments>, isUnwrapped = true) => {
    const follow = under(AES256, instruments)
    look(follow, [sealed()])
    const blob = { ciphertextBlob: ENVELOPE.wrappedDataKey }
    if (isUnwrapped) follow.yes('keys.decrypt', blob, { plaintext: 'a2V5' })
    return follow.oracle.opened('payroll', 't').map(({ clause }) => clause)
  }
  expect(opened({})).to.deep.equal([])
  expect(opened({ open: () => say`the tag does not fit` })).to.deep.equal(['ALG-3'])
  expect(opened({ lost: () => VALUE })).to.deep.equal(['ALG-3'])
  expect(opened({ lost: () => VALUE }, false)).to.deep.equal([])
})
