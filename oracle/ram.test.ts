import test from 'node:test'
import { expect } from 'chai'
import { CAPABILITIES } from '../adapters/target'
import { ALLOW_ALL, ENCRYPTED_ONLY, policy } from './fixtures/following'
import { decide, type Request } from './ram'
import { emptyState } from './state'

const CREATE: Request = {
  action: 'odps:CreateProject',
  project: 'payroll',
  region: 'cn-shanghai',
  isEncrypted: false,
  hasConditionKey: true,
}

function effectOf(policies: readonly object[], request: Partial<Request> = {}): string {
  const state = emptyState({ capabilities: new Set(CAPABILITIES) })
  state.policies.set('mei', [...policies])
  return decide(state, 'mei', { ...CREATE, ...request }).effect
}

const allow = (Action: unknown, Resource: unknown = '*', more: object = {}) =>
  policy({ Effect: 'Allow', Action, Resource, ...more })

test('without a policy nothing is allowed', () => {
  expect(effectOf([])).to.equal('none')
  expect(effectOf([allow('odps:Drop*')])).to.equal('none')
})

test('Deny beats Allow in any order and place', () => {
  const deny = { Effect: 'Deny', Action: 'odps:*', Resource: '*' }
  const grant = { Effect: 'Allow', Action: '*', Resource: '*' }
  for (const policies of [
    [policy(deny), ALLOW_ALL],
    [ALLOW_ALL, policy(deny)],
    [policy(deny, grant)],
    [policy(grant, deny), ALLOW_ALL],
  ])
    expect(effectOf(policies)).to.equal('deny')
})

test('the published policy denies what is not encrypted, and leaves silence open', () => {
  const policies = [ENCRYPTED_ONLY, ALLOW_ALL]
  expect(effectOf(policies, { isEncrypted: false })).to.equal('deny')
  expect(effectOf(policies, { isEncrypted: true })).to.equal('allow')
  expect(effectOf(policies, { isEncrypted: undefined })).to.equal('unknown')
  // Other actions have no such condition key.
  expect(
    effectOf(
      [policy({ Effect: 'Deny', Action: '*', Resource: '*', Condition: CONDITION }), ALLOW_ALL],
      {
        action: 'odps:UpdateProjectBasicMeta',
        hasConditionKey: false,
      },
    ),
  ).to.equal('allow')
})

const CONDITION = { Bool: { 'odps:Encryption': ['false'] } }

test('actions have no case, two service codes and wildcards', () => {
  for (const action of [
    'ODPS:createproject',
    'maxcompute:CreateProject',
    'odps:Create*',
    'odps:CreateProjec?',
  ])
    expect(effectOf([allow(action)]), action).to.equal('allow')
  for (const action of ['odps:CreateProject?', 'odps:Create', 'kms:*', 'odps:Create.*'])
    expect(effectOf([allow(action)]), action).to.equal('none')
  expect(effectOf([allow(['odps:List*', 'odps:CreateProject'])])).to.equal('allow')
})

test('a resource names the project, and an account that is not known', () => {
  const resource = (account: string, path: string) => `acs:odps:*:${account}:${path}`
  expect(effectOf([allow('*', resource('*', 'projects/payroll'))])).to.equal('allow')
  expect(effectOf([allow('*', resource('*', 'projects/pay*'))])).to.equal('allow')
  expect(effectOf([allow('*', resource('*', 'projects/other'))])).to.equal('none')
  expect(effectOf([allow('*', resource('1', 'projects/payroll'))])).to.equal('unknown')
  expect(effectOf([allow('*', resource('1', 'projects/other'))])).to.equal('none')
})

test('what is not known here decides nothing', () => {
  const Condition = { IpAddress: { 'acs:SourceIp': ['10.0.0.0/8'] } }
  expect(effectOf([allow('*', '*', { Condition })])).to.equal('unknown')
  expect(
    effectOf([policy({ Effect: 'Deny', Action: '*', Resource: '*', Condition }), ALLOW_ALL]),
  ).to.equal('unknown')
  expect(effectOf([policy({ Effect: 'Allow', NotAction: '*', Resource: '*' })])).to.equal('unknown')
})
