import { describe, it } from 'node:test'
import { expect } from 'chai'
import * as fc from 'fast-check'
import { type AccessRequest, evaluate } from './evaluation'
import type { PolicyDocument, Statement } from './policy'

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
