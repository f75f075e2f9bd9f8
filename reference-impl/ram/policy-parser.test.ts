import { describe, it } from 'node:test'
import { expect } from 'chai'
import { ServiceError } from '../errors'
import { parsePolicy } from './policy-parser'
import { ALIYUN_MAXCOMPUTE_FULL_ACCESS, FORCE_PROJECT_ENCRYPTION } from './published-policies'
import { HOLOGRES_ENCRYPTION_ROLE, MAXCOMPUTE_ENCRYPTION_ROLE } from './service-roles'

const STATEMENT = { Effect: 'Allow', Action: 'odps:*', Resource: '*' }
const withStatement = (changes: object): object => ({
  Version: '1',
  Statement: [STATEMENT, { ...STATEMENT, ...changes }],
})
const withCondition = (Condition: unknown): object => withStatement({ Condition })

function refusalOf(document: unknown): ServiceError {
  try {
    parsePolicy(document)
  } catch (error) {
    if (error instanceof ServiceError) return error
    throw error
  }
  throw new Error('the policy was taken')
}

describe('a policy document that is taken', () => {
  for (const [name, document] of Object.entries({
    FORCE_PROJECT_ENCRYPTION,
    ALIYUN_MAXCOMPUTE_FULL_ACCESS,
    MAXCOMPUTE_ENCRYPTION_ROLE: MAXCOMPUTE_ENCRYPTION_ROLE.policy,
    HOLOGRES_ENCRYPTION_ROLE: HOLOGRES_ENCRYPTION_ROLE.policy,
    NotAction: withStatement({ Action: undefined, NotAction: ['odps:*'] }),
    'a boolean': withCondition({ Bool: { 'odps:Encryption': false } }),
    'an empty condition': withCondition({}),
    'a condition of every type': withCondition({
      StringNotLike: { 'acs:SourceVpc': 'vpc-*' },
      NumericGreaterThan: { 'ram:Size': ['-1.5', 7] },
      DateLessThan: { 'acs:CurrentTime': '2019-08-12T17:00:00+08:00' },
      IpAddress: { 'acs:SourceIp': ['42.120.0.0/16', '2001:db8::/32', '192.0.2.7'] },
      Bool: { 'acs:SecureTransport': 'true' },
    }),
    'a condition on a key that nobody knows': withCondition({ StringEquals: { 'my:Key': '' } }),
  })) {
    it(`may be ${name}`, () => {
      expect(parsePolicy(document)).to.deep.equal(document)
    })
  }

  it('is not reached by later changes of what was sent', () => {
    const sent = { Version: '1', Statement: [{ ...STATEMENT }] }
    const taken = parsePolicy(sent)
    sent.Statement.pop()
    expect(taken.Statement).to.have.lengthOf(1)
  })
})

describe('a policy document that is refused', () => {
  const REFUSALS: readonly (readonly [unknown, string])[] = [
    [null, 'the document: must be an object'],
    ['{}', 'the document: must be an object'],
    [[], 'the document: must be an object'],
    [{ ...withStatement({}), Id: 'x' }, 'the document: "Id" is not a supported element'],
    [{ Statement: [STATEMENT] }, 'Version: must be "1"'],
    [{ Version: 1, Statement: [STATEMENT] }, 'Version: must be "1"'],
    [{ Version: '1' }, 'Statement: must be an array of at least one statement'],
    [{ Version: '1', Statement: [] }, 'Statement: must be an array of at least one statement'],
    [
      { Version: '1', Statement: STATEMENT },
      'Statement: must be an array of at least one statement',
    ],
    [{ Version: '1', Statement: [7] }, 'Statement[0]: must be an object'],
    [withStatement({ Effect: 'allow' }), 'Statement[1].Effect: must be "Allow" or "Deny"'],
    [withStatement({ Effect: undefined }), 'Statement[1].Effect: must be "Allow" or "Deny"'],
    [
      withStatement({ Action: undefined }),
      'Statement[1]: must have either an Action or a NotAction',
    ],
    [
      withStatement({ NotAction: 'odps:*' }),
      'Statement[1]: must have either an Action or a NotAction',
    ],
    [withStatement({ Action: [] }), 'Statement[1].Action: must not be empty'],
    [
      withStatement({ Action: ['odps:*', 'odps'] }),
      'Statement[1].Action[1]: must be "*" or "<service>:<operation>"',
    ],
    [
      withStatement({ Resource: undefined }),
      'Statement[1].Resource: must be a text with at least one character',
    ],
    [
      withStatement({ Resource: [7] }),
      'Statement[1].Resource[0]: must be a text with at least one character',
    ],
    [withStatement({ Principal: '*' }), 'Statement[1]: "Principal" is not a supported element'],
    [withCondition([]), 'Statement[1].Condition: must be an object'],
    ...['StringEqualsIfExists', 'BoolIfExists', 'Null', 'ForAnyValue:StringLike', 'toString'].map(
      (operator) =>
        [
          withCondition({ [operator]: { 'acs:Service': 'odps' } }),
          `Statement[1].Condition: "${operator}" is not a supported element`,
        ] as const,
    ),
    [withCondition({ Bool: 'true' }), 'Statement[1].Condition.Bool: must be an object'],
    [
      withCondition({ Bool: { 'odps:Encryption': ['false', 'no'] } }),
      'Statement[1].Condition.Bool["odps:Encryption"][1]: must be true or false',
    ],
    [
      withCondition({ StringLike: { 'acs:SourceVpc': 7 } }),
      'Statement[1].Condition.StringLike["acs:SourceVpc"]: must be a text',
    ],
    [
      withCondition({ NumericLessThan: { 'ram:Size': ['7', 'seven'] } }),
      'Statement[1].Condition.NumericLessThan["ram:Size"][1]: must be a number',
    ],
    ...['2019-08-12', '2019-08-12T17:00:00', '2019-13-12T17:00:00Z', 1_565_600_400].map(
      (time) =>
        [
          withCondition({ DateLessThan: { 'acs:CurrentTime': time } }),
          'Statement[1].Condition.DateLessThan["acs:CurrentTime"]: must be a time of ISO 8601 with Z or an offset',
        ] as const,
    ),
    ...['10.0.0.0/33', '10.0.0', 'fe80::1%eth0', '::1/129', '10.0.0.0/'].map(
      (address) =>
        [
          withCondition({ NotIpAddress: { 'acs:SourceIp': address } }),
          'Statement[1].Condition.NotIpAddress["acs:SourceIp"]: must be an IP address or a CIDR block',
        ] as const,
    ),
    [
      withCondition({ Bool: { 'odps:Encryption': [] } }),
      'Statement[1].Condition.Bool["odps:Encryption"]: must not be empty',
    ],
  ]
  for (const [document, message] of REFUSALS) {
    it(`says ${message}`, () => {
      expect(refusalOf(document).message).to.equal(message)
    })
  }

  it("is refused with RAM's code", () => {
    expect(refusalOf(null)).to.include({ code: 'MalformedPolicyDocument', httpStatus: 400 })
  })
})
