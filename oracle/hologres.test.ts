import test from 'node:test'
import { expect } from 'chai'
import { AES256, byok, Following, HOME, ROW } from './fixtures/following'
import { isSupported } from './hologres'

test('versions are compared by number', () => {
  for (const version of ['0.9', '0.10', '1.0', '1.0.99'])
    expect(isSupported(version)).to.equal(false)
  for (const version of ['1.1', '1.1.0', '1.10', '2.0', '3.2', 'r1.3.37'])
    expect(isSupported(version)).to.equal(true)
})

const READ = { instanceId: 'h', project: 'payroll', table: 't' }

function through(version: string, encryption: object | null, region = HOME): Following {
  const follow = new Following()
  follow.key('k1', region)
  follow.authorize('hologres')
  const project = { name: 'payroll', region, encryption }
  follow.yes('createProject', project, project)
  follow.write()
  follow.yes('hologres.createInstance', { version, region }, { instanceId: 'h' })
  return follow
}

test('the limits of version, region and role are demanded', () => {
  const revoked = through('2.0', byok('k1'))
  revoked.yes('access.revokeService', { service: 'hologres' })
  revoked.hours(24)
  for (const [follow, code, clause] of [
    [through('1.0', byok('k1')), 'HOLOGRES_VERSION_UNSUPPORTED', 'HOL-1'],
    [through('2.0', byok('k1'), 'cn-beijing'), 'KEY_REGION_UNSUPPORTED', 'HOL-3'],
    [revoked, 'SERVICE_NOT_AUTHORIZED', 'HOL-2'],
  ] as const) {
    expect(follow.no('hologres.readExternalTable', READ, code)).to.deep.equal([])
    expect(follow.yes('hologres.readExternalTable', READ, [ROW])).to.deep.equal([clause])
  }
})

test('within them rows are read as they were written', () => {
  const follow = through('1.1', byok('k1'))
  // The role was granted throughout the last 24 hours.
  follow.hours(24)
  expect(follow.yes('hologres.readExternalTable', READ, [ROW])).to.deep.equal([])
  expect(follow.yes('hologres.readExternalTable', READ, [])).to.deep.equal(['HOL-4'])
  expect(follow.no('hologres.readExternalTable', READ, 'ACCESS_DENIED')).to.deep.equal([
    'HOL-4',
    'HOL-1',
  ])
})

test('default keys are left open, and unencrypted projects have no limit', () => {
  expect(through('2.0', AES256).no('hologres.readExternalTable', READ, 'KEY_UNAVAILABLE')).to.be
    .empty
  const plain = through('2.0', null, 'cn-beijing')
  expect(plain.yes('hologres.readExternalTable', READ, [ROW])).to.deep.equal([])
  expect(plain.no('hologres.readExternalTable', READ, 'KEY_REGION_UNSUPPORTED')).to.deep.equal([
    'HOL-6',
  ])
})
