import { describe, it } from 'node:test'
import { expect } from 'chai'
import * as fc from 'fast-check'
import { type AccessRequest, evaluate } from './evaluation'
import type { Condition, PolicyDocument, Statement } from './policy'

const REQUEST: AccessRequest = {
  action: 'odps:CreateProject',
  resource: 'acs:odps:cn-shanghai:1234567890123456:projects/payroll',
}
const ALLOW: Statement = { Effect: 'Allow', Action: 'odps:*', Resource: '*' }
const DENY: Statement = { Effect: 'Deny', Action: 'odps:CreateProject', Resource: '*' }
const UNRELATED: Statement = { Effect: 'Deny', Action: 'kms:*', Resource: '*' }

const policy = (...statements: readonly Statement[]): PolicyDocument => ({
  Version: '1',
  Statement: statements,
})
const decide = (statement: Statement, request: Partial<AccessRequest> = {}): string =>
  evaluate([policy(statement)], { ...REQUEST, ...request })

describe('the decision', () => {
  it('is no, where nothing is said', () => {
    expect(evaluate([], REQUEST)).to.equal('ImplicitDeny')
  })

  it('is no, where all that is said is about something else', () => {
    expect(decide(UNRELATED)).to.equal('ImplicitDeny')
  })

  it('is yes, where it is allowed', () => {
    expect(decide(ALLOW)).to.equal('Allow')
  })

  it('is no, where it is denied as well, in any order, number and division into policies', () => {
    const policies = fc.array(
      fc.array(fc.constantFrom(ALLOW, UNRELATED), { minLength: 1, maxLength: 4 }),
      { minLength: 1, maxLength: 5 },
    )
    fc.assert(
      fc.property(policies, fc.nat(), fc.nat(), (documents, document, place) => {
        const denied = documents.map((statements, index) =>
          index === document % documents.length
            ? statements.toSpliced(place % (statements.length + 1), 0, DENY)
            : statements,
        )
        const decision = evaluate(
          denied.map((statements) => policy(...statements)),
          REQUEST,
        )
        return decision === 'ExplicitDeny'
      }),
    )
  })
})

describe('a statement covers', () => {
  it('one of several actions', () => {
    const Action = ['odps:GetProject', 'odps:CreateProject']
    expect(decide({ ...ALLOW, Action })).to.equal('Allow')
  })

  it('an action whatever its case', () => {
    expect(decide({ ...ALLOW, Action: 'ODPS:createproject' })).to.equal('Allow')
  })

  it('all actions but those of NotAction', () => {
    const others: Statement = { Effect: 'Allow', NotAction: 'odps:Delete*', Resource: '*' }
    expect(decide(others)).to.equal('Allow')
  })

  it('no action of NotAction', () => {
    const others: Statement = { Effect: 'Allow', NotAction: 'odps:Create*', Resource: '*' }
    expect(decide(others)).to.equal('ImplicitDeny')
  })

  it('one of several resources', () => {
    const Resource = ['acs:odps:*:*:projects/ledger', 'acs:odps:*:*:projects/pay*']
    expect(decide({ ...ALLOW, Resource })).to.equal('Allow')
  })

  for (const Action of ['maxcompute:CreateProject', 'MaxCompute:*', '*:createproject'])
    it(`the action ${Action}, by the second code of MaxCompute or by a wildcard`, () => {
      expect(decide({ ...ALLOW, Action })).to.equal('Allow')
    })

  it('no action of NotAction under the second code of MaxCompute', () => {
    const others: Statement = { Effect: 'Allow', NotAction: 'maxcompute:Create*', Resource: '*' }
    expect(decide(others)).to.equal('ImplicitDeny')
  })

  for (const Resource of [
    'acs:maxcompute:*:*:projects/payroll',
    'acs:odps:cn-*:*:projects/pay*',
    'acs:odps:*:*:projects/*roll',
    'acs:odps:cn-shanghai:123456789012345?:projects/p?yroll',
  ])
    it(`the resource ${Resource}`, () => {
      expect(decide({ ...ALLOW, Resource })).to.equal('Allow')
    })

  it('a request under the second code by the first one', () => {
    const request = {
      action: 'maxcompute:CreateProject',
      resource: REQUEST.resource.replace('odps', 'maxcompute'),
    }
    const Resource = 'acs:odps:*:*:projects/payroll'
    expect(decide({ Effect: 'Allow', Action: 'odps:*', Resource }, request)).to.equal('Allow')
  })

  it('no action of another service', () => {
    expect(decide({ ...ALLOW, Action: 'maxcompute2:CreateProject' })).to.equal('ImplicitDeny')
  })

  it('its actions in every spelling of letters', () => {
    const spelling = fc.mixedCase(fc.constantFrom('odps:CreateProject', 'maxcompute:Create*'), {
      toggleCase: (letter) =>
        letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
    })
    fc.assert(
      fc.property(
        spelling,
        (Action) => evaluate([policy({ ...ALLOW, Action })], REQUEST) === 'Allow',
      ),
    )
  })

  it('a resource only as it is written', () => {
    const Resource = 'acs:odps:*:*:projects/Payroll'
    expect(decide({ ...ALLOW, Resource })).to.equal('ImplicitDeny')
  })
})

describe('a Bool condition', () => {
  const unless = (...values: readonly (string | boolean)[]): Statement => ({
    ...ALLOW,
    Condition: { Bool: { 'odps:Encryption': values } },
  })

  for (const value of [true, 'true'] as const) {
    it(`of ${JSON.stringify(value)} fits true`, () => {
      const conditions = { 'odps:Encryption': true }
      expect(decide(unless(value), { conditions })).to.equal('Allow')
    })

    it(`of ${JSON.stringify(value)} does not fit false`, () => {
      const conditions = { 'odps:Encryption': false }
      expect(decide(unless(value), { conditions })).to.equal('ImplicitDeny')
    })
  }

  it('fits by any of its values', () => {
    const conditions = { 'odps:Encryption': true }
    expect(decide(unless('false', 'true'), { conditions })).to.equal('Allow')
  })

  it('does not fit a key that is absent', () => {
    expect(decide(unless('true', 'false'))).to.equal('ImplicitDeny')
  })

  it('is not fooled by a key that every object has', () => {
    const Condition = { Bool: { toString: 'true' } }
    expect(decide({ ...ALLOW, Condition })).to.equal('ImplicitDeny')
  })

  it('has to fit by every key', () => {
    const Condition = { Bool: { 'odps:Encryption': 'true', 'acs:SecureTransport': 'true' } }
    const conditions = { 'odps:Encryption': true, 'acs:SecureTransport': false }
    expect(decide({ ...ALLOW, Condition }, { conditions })).to.equal('ImplicitDeny')
  })
})

describe('a condition', () => {
  const when = (Condition: Condition): Statement => ({ ...ALLOW, Condition })

  it('may be about a key that every request has', () => {
    const statement = when({ IpAddress: { 'acs:SourceIp': '203.0.113.0/24' } })
    const keyOf = (key: string) => (key === 'acs:SourceIp' ? '203.0.113.1' : undefined)
    expect(evaluate([policy(statement)], REQUEST, keyOf)).to.equal('Allow')
  })

  it('has to be met for every operator and every key', () => {
    const conditions = { 'acs:MFAPresent': true, 'acs:SourceIp': '10.1.2.3' }
    const truth = { Bool: { 'acs:MFAPresent': 'true' } }
    const inside = { IpAddress: { 'acs:SourceIp': ['192.168.0.0/16', '10.0.0.0/8'] } }
    const outside = { NotIpAddress: { 'acs:SourceIp': ['192.168.0.0/16', '10.0.0.0/8'] } }
    expect(decide(when({ ...truth, ...inside }), { conditions })).to.equal('Allow')
    expect(decide(when({ ...truth, ...outside }), { conditions })).to.equal('ImplicitDeny')
  })

  it('of a Deny on an unknown key has no effect, unless its operator is negated', () => {
    const deny = (Condition: Condition) =>
      evaluate([policy(ALLOW, { ...DENY, Condition })], REQUEST)
    expect(deny({ StringEquals: { 'acs:SourceVpc': 'vpc-1' } })).to.equal('Allow')
    expect(deny({ StringNotEquals: { 'acs:SourceVpc': 'vpc-1' } })).to.equal('ExplicitDeny')
  })
})
