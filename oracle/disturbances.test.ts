import test from 'node:test'
import { expect } from 'chai'
import { Following } from './fixtures/following'

const WRITING = { project: 'payroll', table: 't', rows: [{ a: 'b' }], mode: 'append' }

function underBYOK(): Following {
  const follow = new Following()
  follow.key()
  follow.project('payroll', { algorithm: 'AES256', key: { kind: 'byok', keyId: 'k1' } })
  return follow
}

function failing(follow: Following, times: number): void {
  follow.yes('disturbance.kmsFails', { operation: 'Decrypt', failure: 'timeout', times })
}

test('a write may be refused while KMS fails, and for 24 hours after', () => {
  const follow = underBYOK()
  failing(follow, 3)
  expect(follow.no('writeRows', WRITING, 'KEY_UNAVAILABLE')).to.deep.equal([])
  failing(follow, 0)
  follow.hours(23)
  expect(follow.no('writeRows', WRITING, 'KEY_UNAVAILABLE')).to.deep.equal([])
})

test('a write is not refused when the failure is 24 hours ago', () => {
  const follow = underBYOK()
  failing(follow, 3)
  failing(follow, 0)
  follow.hours(24)
  expect(follow.no('writeRows', WRITING, 'KEY_UNAVAILABLE')).to.not.deep.equal([])
})

test('a write is not refused where failures end that never began', () => {
  const follow = underBYOK()
  follow.hours(48)
  failing(follow, 0)
  expect(follow.no('writeRows', WRITING, 'KEY_UNAVAILABLE')).to.not.deep.equal([])
})

test('a refusal while KMS fails has a code that fits', () => {
  const follow = underBYOK()
  failing(follow, 3)
  expect(follow.no('writeRows', WRITING, 'ALREADY_EXISTS')).to.not.deep.equal([])
})

test('a write may be accepted while KMS fails', () => {
  const follow = underBYOK()
  failing(follow, 3)
  expect(follow.yes('writeRows', WRITING)).to.deep.equal([])
})

test('a restart is accepted', () => {
  expect(new Following().no('restart.restart', {}, 'ACCESS_DENIED')).to.deep.equal(['RST-1'])
})
