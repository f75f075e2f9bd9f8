import test from 'node:test'
import { expect } from 'chai'
import { ALLOW_ALL, Following } from './fixtures/following'

const SET = { project: 'payroll', property: 'ipWhitelist', value: '10.0.0.1', as: 'mei' }

function withRole(role: string | undefined, ...policies: readonly object[]): Following {
  const follow = new Following()
  follow.project('payroll', null)
  follow.principal('mei', ...policies)
  if (role !== undefined)
    follow.yes('access.assignRole', { project: 'payroll', principal: 'mei', role })
  return follow
}

test('administrators set properties, and others do not', () => {
  for (const role of ['Super_Administrator', 'Admin', 'custom-admin']) {
    const follow = withRole(role, ALLOW_ALL)
    expect(follow.yes('access.setProperty', SET)).to.deep.equal([])
    expect(follow.no('access.setProperty', SET, 'ACCESS_DENIED')).to.deep.equal(['PRM-4'])
  }
  for (const role of ['user', undefined]) {
    const follow = withRole(role, ALLOW_ALL)
    expect(follow.no('access.setProperty', SET, 'ACCESS_DENIED')).to.deep.equal([])
    expect(follow.yes('access.setProperty', SET)).to.deep.equal(['PRM-5'])
  }
})

test('whether RAM decides about properties too is left open', () => {
  const follow = withRole('Admin')
  expect(follow.no('access.setProperty', SET, 'ACCESS_DENIED')).to.deep.equal([])
  expect(follow.yes('access.setProperty', SET)).to.deep.equal([])
})

test('a role replaces the one before', () => {
  const follow = withRole('Admin', ALLOW_ALL)
  follow.yes('access.assignRole', { project: 'payroll', principal: 'mei', role: 'user' })
  expect(follow.yes('access.setProperty', SET)).to.deep.equal(['PRM-5'])
})
