import { describe, it } from 'node:test'
import { expect } from 'chai'
import { MovableClock } from '../clock'
import { Ram } from './ram'
import { contextKeys } from './request-context'

const REQUEST = {
  action: 'odps:CreateProject',
  resource: 'acs:odps:cn-shanghai:1234567890123456:projects/payroll',
}
const clock = new MovableClock(Date.parse('2026-01-01T00:00:00Z'))
const client = { sourceIp: '42.120.7.1', usesHttps: true, usedMfa: false }

function ramThatAllows(Condition: object): Ram {
  const ram = new Ram({ contextKeys: contextKeys(clock, client) })
  ram.createUser('mei')
  const statement = { Effect: 'Allow', Action: 'odps:*', Resource: '*', Condition }
  ram.attachPolicyToUser('mei', { Version: '1', Statement: [statement] })
  return ram
}

describe('the condition keys of every request', () => {
  for (const [Condition, isAllowed] of [
    [{ IpAddress: { 'acs:SourceIp': '42.120.0.0/16' } }, true],
    [{ NotIpAddress: { 'acs:SourceIp': '42.120.0.0/16' } }, false],
    [{ Bool: { 'acs:SecureTransport': 'true' } }, true],
    [{ Bool: { 'acs:MFAPresent': 'true' } }, false],
    [{ DateEquals: { 'acs:CurrentTime': '2026-01-01T08:00:00+08:00' } }, true],
    [{ StringLike: { 'acs:Unknown': '*' } }, false],
  ] as const)
    it(`${isAllowed ? 'meet' : 'do not meet'} ${JSON.stringify(Condition)}`, () => {
      expect(ramThatAllows(Condition).isAllowed('mei', REQUEST)).to.equal(isAllowed)
    })

  it('have the time of the request', () => {
    const ram = ramThatAllows({ DateLessThan: { 'acs:CurrentTime': '2026-01-01T08:30:00+08:00' } })
    expect(ram.isAllowed('mei', REQUEST)).to.equal(true)
    clock.advance(0.5)
    expect(ram.isAllowed('mei', REQUEST)).to.equal(false)
  })

  it('do not replace a key of the service', () => {
    const ram = ramThatAllows({ Bool: { 'odps:Encryption': 'true' } })
    const conditions = { 'odps:Encryption': true }
    expect(ram.isAllowed('mei', { ...REQUEST, conditions })).to.equal(true)
  })
})
