import test from 'node:test'
import { expect } from 'chai'
import { byok, Following, HOME } from './fixtures/following'

function withKey(): Following {
  const follow = new Following()
  follow.key()
  return follow
}

test('a key takes KMS to be activated', () => {
  const follow = new Following()
  expect(follow.no('keys.create', { region: HOME }, 'KMS_NOT_ACTIVATED')).to.deep.equal([])
  expect(follow.yes('keys.create', { region: HOME }, follow.keyIn('Enabled'))).to.deep.equal([
    'BYOK-1',
  ])
})

test('KMS reports the state that it was given', () => {
  const follow = withKey()
  const describe = (state: string) =>
    follow.yes('keys.describe', { keyId: 'k1' }, follow.keyIn(state))
  expect(describe('Enabled')).to.deep.equal([])
  follow.setState('Disabled')
  expect(describe('Disabled')).to.deep.equal([])
  expect(describe('Enabled')).to.deep.equal(['KEY-3'])
})

test('a key of the service is looked up, and not changed by the user', () => {
  const follow = withKey()
  const service = follow.keyIn('Enabled', 'own', HOME, 'service')
  follow.yes('keys.describe', { keyId: 'own' }, service)
  const disable = { keyId: 'own', state: 'Disabled' }
  expect(follow.no('keys.setState', disable, 'ACCESS_DENIED')).to.deep.equal([])
  expect(follow.yes('keys.setState', disable, service)).to.deep.equal(['KEY-4'])
  expect(follow.no('keys.describe', { keyId: 'own' }, 'KEY_NOT_FOUND')).to.deep.equal(['KEY-2'])
  const user = follow.keyIn('Enabled', 'own', HOME, 'user')
  expect(withService(service).yes('keys.describe', { keyId: 'own' }, user)).to.deep.equal(['KEY-8'])
})

function withService(service: object): Following {
  const follow = withKey()
  follow.yes('keys.describe', { keyId: 'own' }, service)
  return follow
}

test('KMS lists the keys of a region, with that of the service once it was needed', () => {
  const follow = withKey()
  follow.project()
  const list = (...keys: readonly object[]) => follow.yes('keys.list', { region: HOME }, keys)
  const own = follow.keyIn('Enabled')
  expect(list(own)).to.deep.equal([])
  expect(list()).to.deep.equal(['KEY-3'])
  follow.write()
  expect(list(own)).to.deep.equal(['KEY-1', 'KEY-2'])
  expect(list(own, follow.keyIn('Enabled', 'own', HOME, 'service'))).to.deep.equal([])
})

test('a key is gone when its deletion window has passed, and may go an hour earlier', () => {
  const schedule = { keyId: 'k1', days: 7 }
  const after = (hours: number) => {
    const follow = withKey()
    follow.yes('keys.scheduleDeletion', schedule, follow.keyIn('PendingDeletion'))
    follow.hours(hours)
    return follow
  }
  const cancel = (follow: Following) =>
    follow.yes('keys.cancelDeletion', { keyId: 'k1' }, follow.keyIn('Enabled'))
  const cannot = (follow: Following) =>
    follow.no('keys.cancelDeletion', { keyId: 'k1' }, 'KEY_NOT_FOUND')
  expect([cancel(after(166)), cannot(after(166))]).to.deep.equal([[], ['CCH-5']])
  expect([cancel(after(167.5)), cannot(after(167.5))]).to.deep.equal([[], []])
  expect([cancel(after(168)), cannot(after(168))]).to.deep.equal([['CCH-7'], []])
})

test('a deletion window has 7 to 366 days', () => {
  for (const days of [6, 367, 7.5]) {
    const follow = withKey()
    expect(follow.no('keys.scheduleDeletion', { keyId: 'k1', days }, 'INVALID_ARGUMENT')).to.be
      .empty
    const pending = follow.keyIn('PendingDeletion')
    expect(follow.yes('keys.scheduleDeletion', { keyId: 'k1', days }, pending)).to.deep.equal([
      'CCH-7',
    ])
  }
})

test('a BYOK takes the role of MaxCompute, and a key that exists, works and is near', () => {
  const project = { name: 'payroll', region: HOME, encryption: byok('k1') }
  const cases: readonly (readonly [string, string, (follow: Following) => void])[] = [
    [
      'BYOK-4',
      'SERVICE_NOT_AUTHORIZED',
      (follow) => {
        follow.yes('access.revokeService', { service: 'maxcompute' })
      },
    ],
    ['BYOK-6', 'KEY_UNAVAILABLE', (follow) => follow.setState('Disabled')],
    ['BYOK-8', 'KEY_REGION_UNSUPPORTED', (follow) => follow.key('k1', 'cn-beijing')],
  ]
  for (const [clause, code, prepare] of cases) {
    const follow = withKey()
    prepare(follow)
    expect(follow.no('createProject', project, code as never), clause).to.deep.equal([])
    expect(follow.yes('createProject', project, project)).to.deep.equal([clause])
  }
})

test('a refused deletion leaves the key as it was, and a cancelled one gives it back', () => {
  const follow = withKey()
  const describe = (state: string) =>
    follow.yes('keys.describe', { keyId: 'k1' }, follow.keyIn(state))
  follow.no('keys.scheduleDeletion', { keyId: 'k1', days: 367 }, 'INVALID_ARGUMENT')
  expect(describe('Enabled')).to.deep.equal([])
  expect(describe('PendingDeletion')).to.deep.equal(['CCH-7', 'KEY-3'])
  const schedule = { keyId: 'k1', days: 7 }
  follow.yes('keys.scheduleDeletion', schedule, follow.keyIn('PendingDeletion'))
  const cancel = (state: string) =>
    follow.yes('keys.cancelDeletion', { keyId: 'k1' }, follow.keyIn(state))
  expect(cancel('Disabled')).to.deep.equal(['CCH-5', 'KEY-3'])
  follow.setState('Enabled')
  expect(follow.no('keys.describe', { keyId: 'k1' }, 'KEY_NOT_FOUND')).to.deep.equal([
    'CCH-5',
    'KEY-3',
  ])
})

test('a list of keys has those of its region alone', () => {
  const follow = withKey()
  const far = follow.keyIn('Enabled', 'k2', 'cn-beijing')
  const list = follow.yes('keys.list', { region: HOME }, [follow.keyIn('Enabled'), far])
  expect(list).to.deep.equal(['KEY-2', 'KEY-3', 'BYOK-8'])
})

test('KMS decrypts nothing under a key that is away, from the first hour', () => {
  const follow = withKey()
  follow.project('payroll', byok('k1'))
  follow.write()
  const envelope = { cipher: 'aes-256-gcm', keyId: 'k1', wrappedDataKey: 'QQ==', length: 0 }
  const stored = [{ id: 'a', bytes: 'QUJD', envelope: { ...envelope, offset: 0 } }]
  follow.yes('inspection.storedObjects', { project: 'payroll', table: 't' }, stored)
  const unwrap = { ciphertextBlob: 'QQ==' }
  expect(follow.yes('keys.decrypt', unwrap, { plaintext: 'QUJD' })).to.deep.equal([])
  follow.setState('Disabled')
  expect(follow.no('keys.decrypt', unwrap, 'KEY_UNAVAILABLE')).to.deep.equal([])
  expect(follow.yes('keys.decrypt', unwrap, { plaintext: 'QUJD' })).to.deep.equal([
    'CCH-1',
    'MEC-4',
  ])
})

test('a rotation keeps the key and its state, and takes an enabled key', () => {
  const follow = withKey()
  const rotate = (key: object) => follow.yes('rotation.rotate', { keyId: 'k1' }, key)
  expect(rotate(follow.keyIn('Enabled'))).to.deep.equal([])
  expect(rotate(follow.keyIn('Disabled'))).to.deep.equal(['ROT-1', 'KEY-3'])
  expect(rotate(follow.keyIn('Enabled', 'k2'))).to.deep.equal(['ROT-1'])
  follow.setState('Disabled')
  expect(follow.no('rotation.rotate', { keyId: 'k1' }, 'KEY_STATE_CONFLICT')).to.deep.equal([])
  expect(rotate(follow.keyIn('Disabled'))).to.deep.equal(['ROT-1'])
})
