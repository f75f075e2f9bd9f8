import test from 'node:test'
import { expect } from 'chai'
import type { Envelope } from '../adapters/target'
import { sharedStream } from './key-streams'
import { emptyState } from './state'

const ENVELOPE: Envelope = {
  cipher: 'aes-256-gcm',
  keyId: 'k1',
  wrappedDataKey: 'QQ==',
  iv: 'AAAAAAAAAAAAAAAA',
  offset: 0,
  length: 3,
}

function using(): (place: string, bytes: string, more?: Partial<Envelope>) => readonly string[] {
  const state = emptyState({ capabilities: new Set() })
  return (place, bytes, more = {}) =>
    sharedStream(state, place, bytes, { ...ENVELOPE, ...more }, 'a data key').map(
      ({ clause }) => clause,
    )
}

test('a data key that is wrapped anew is the same data key', () => {
  const use = using()
  expect(use('payroll/t', 'QUJD')).to.deep.equal([])
  expect(use('payroll/t', 'QUJE', { wrappedDataKey: 'QUE=' })).to.deep.equal(['MEC-6'])
  expect(use('payroll/t', 'QUJE', { iv: 'AAAAAAAAAAAAAAAB' })).to.deep.equal([])
})

test('an object may be copied within its table, and not into another one', () => {
  const use = using()
  expect(use('payroll/t', 'QUJD')).to.deep.equal([])
  expect(use('payroll/t', 'QUJDREVG')).to.deep.equal([])
  expect(use('payroll/other', 'QUJD')).to.deep.equal(['MEC-6'])
})

test('counters of AESCTR do not meet, wherever they begin', () => {
  const use = using()
  const from = (first: number, length: number) =>
    use('payroll/t', 'QUJD', {
      cipher: 'aes-256-ctr',
      iv: Buffer.from(first.toString(16).padStart(32, '0'), 'hex').toString('base64'),
      length,
    })
  expect(from(100, 33)).to.deep.equal([])
  expect(from(103, 16)).to.deep.equal([])
  expect(from(102, 16)).to.deep.equal(['MEC-6'])
})
