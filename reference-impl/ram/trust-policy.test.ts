import { describe, it } from 'node:test'
import { expect } from 'chai'
import { Ram } from './ram'
import { contextKeys } from './request-context'
import { parseTrustPolicy } from './trust-policy'

const ACCOUNT = 'acs:ram::1:root'

function trusting(Condition?: unknown, Principal: unknown = { RAM: [ACCOUNT] }) {
  const statement = { Effect: 'Allow', Action: 'sts:AssumeRole', Principal }
  return {
    Version: '1',
    Statement: [{ ...statement, ...(Condition !== undefined && { Condition }) }],
  }
}

function isTrusted(condition: unknown, externalId?: string): boolean {
  const clock = { now: () => Date.parse('2026-06-01T00:00:00Z') }
  const ram = new Ram({ contextKeys: contextKeys(clock), clock })
  const trustPolicy = parseTrustPolicy(trusting(condition))
  const role = ram.roles.create({ roleName: 'r', trustPolicy })
  return ram.isTrusted(role, 'RAM', [ACCOUNT], externalId)
}

describe('a trust policy', () => {
  const external = { StringEquals: { 'sts:ExternalId': ['one', 'other'] } }
  const until = (time: string) => ({ DateLessThan: { 'acs:CurrentTime': time } })

  it('without a condition trusts whom it names', () => {
    expect(isTrusted(undefined)).to.equal(true)
  })

  it('compares the external id of the caller', () => {
    const answers = [undefined, 'one', 'other', 'third'].map((id) => isTrusted(external, id))
    expect(answers).to.deep.equal([false, true, true, false])
  })

  it('needs all of its conditions', () => {
    expect(isTrusted({ ...external, ...until('2027-01-01T00:00:00Z') }, 'one')).to.equal(true)
    expect(isTrusted({ ...external, ...until('2026-01-01T00:00:00Z') }, 'one')).to.equal(false)
  })

  const refused: Record<string, unknown> = {
    'with a key that cannot be judged': { StringEquals: { 'saml:recipient': 'x' } },
    'with an unknown operator': { StringIs: { 'sts:ExternalId': 'x' } },
    'that is no object': 'always',
    'with a value of another type': { StringEquals: { 'sts:ExternalId': [] } },
  }
  for (const [which, condition] of Object.entries(refused)) {
    it(`is malformed when it has a condition ${which}`, () => {
      expect(() => parseTrustPolicy(trusting(condition)))
        .to.throw()
        .with.property('code', 'MalformedPolicyDocument')
    })
  }
})
