/** STS 2015-04-01 on the wire: temporary credentials, and who one is. */

import { ServiceError } from '../../errors'
import { OWNER, parsePolicy, principalOf } from '../../index'
import { arnOf, type Call, type Product, required, rpc, text, wholeNumber } from '../gateway'
import { apiTime } from '../ram/forms'

const LEAST_SECONDS = 900
const SESSION_NAME = /^[\w.@-]{2,64}$/
const EXTERNAL_ID = /^[\w+=,.@:/-]{2,1224}$/

const operations = [
  rpc(
    'AssumeRole',
    {
      RoleArn: required(text),
      RoleSessionName: required(text),
      DurationSeconds: wholeNumber,
      Policy: text,
      ExternalId: text,
    },
    (call, { RoleArn, RoleSessionName, DurationSeconds = 3600, Policy, ExternalId }) => {
      if (ExternalId !== undefined && !EXTERNAL_ID.test(ExternalId)) {
        throw invalid('ExternalId', 'it must be 2 to 1224 of A-Z a-z 0-9 _ + = , . @ : / -')
      }
      const role = roleOf(call, RoleArn, ExternalId)
      if (!SESSION_NAME.test(RoleSessionName)) {
        throw invalid('RoleSessionName', 'it must be 2 to 64 of A-Z a-z 0-9 . @ - _')
      }
      if (DurationSeconds < LEAST_SECONDS || DurationSeconds > role.maxSessionSeconds) {
        const most = role.maxSessionSeconds
        throw invalid('DurationSeconds', `it must be ${LEAST_SECONDS} to ${most}`)
      }
      const policy = Policy === undefined ? undefined : sessionPolicy(Policy)
      const session = call.cloud.ram.sessions.open({
        roleId: role.roleId,
        roleName: role.roleName,
        sessionName: RoleSessionName,
        expiresAt: call.now() + DurationSeconds * 1000,
        ...(policy && { policy }),
      })
      return {
        Credentials: {
          AccessKeyId: session.accessKeyId,
          AccessKeySecret: session.accessKeySecret,
          SecurityToken: session.securityToken,
          Expiration: apiTime(session.expiresAt),
        },
        AssumedRoleUser: {
          Arn: arnOf({
            kind: 'role',
            accountId: call.caller.accountId,
            accessKeyId: session.accessKeyId,
            principal: principalOf(session),
            roleId: role.roleId,
            roleName: role.roleName,
            sessionName: RoleSessionName,
          }),
          AssumedRoleId: `${role.roleId}:${RoleSessionName}`,
        },
      }
    },
  ),
  rpc('GetCallerIdentity', {}, ({ caller }) => {
    const common = { AccountId: caller.accountId, Arn: arnOf(caller) }
    switch (caller.kind) {
      case 'account':
        return { ...common, IdentityType: 'Account', PrincipalId: caller.accountId, UserId: '' }
      case 'user':
        return {
          ...common,
          IdentityType: 'RAMUser',
          PrincipalId: caller.userId,
          UserId: caller.userId,
        }
      case 'role':
        return {
          ...common,
          IdentityType: 'AssumedRoleUser',
          PrincipalId: `${caller.roleId}:${caller.sessionName}`,
          RoleId: caller.roleId,
        }
    }
  }),
]

/** https://www.alibabacloud.com/help/en/ram/developer-reference/api-sts-2015-04-01-overview */
export const STS: Product = {
  name: 'Sts',
  title: 'Security Token Service',
  version: '2015-04-01',
  operations,
  errorElement: 'Error',
  errorMembers: () => ({}),
  requestIdMember: 'RequestId',
  newRequestId: (uuid) => uuid.toUpperCase(),
  missing: (parameter) =>
    new ServiceError('MissingParameter', 400, `The parameter ${parameter} is needed.`),
  invalid,
}

function invalid(parameter: string, reason: string): ServiceError {
  const name = parameter.replace(/^A parameter$/, 'Name')
  return new ServiceError(`InvalidParameter.${name}`, 400, `${parameter} is not valid: ${reason}.`)
}

/** The role, if the caller may assume it. Names in ARNs of roles are compared without regard to case. */
function roleOf({ cloud: { ram }, caller }: Call, arn: string, externalId: string | undefined) {
  const { accountId, principal } = caller
  const [, account, name = ''] = /^acs:ram::(\d+):role\/([\w.-]{1,64})$/.exec(arn) ?? []
  if (account === undefined) throw invalid('RoleArn', 'it must be acs:ram::<account>:role/<name>')
  const role = ram.roles
    .list()
    .find(({ roleName }) => roleName.toLowerCase() === name.toLowerCase())
  if (account !== accountId || !role) {
    throw new ServiceError('EntityNotExist.Role', 404, `The role does not exist: ${name}.`)
  }
  const resource = `acs:ram:*:${accountId}:role/${role.roleName}`
  const isAllowed =
    principal === OWNER || ram.isAllowed(principal, { action: 'sts:AssumeRole', resource })
  const arns = [`acs:ram::${accountId}:root`, arnOf(caller), '*']
  if (!isAllowed || !ram.isTrusted(role, 'RAM', arns, externalId)) {
    throw new ServiceError(
      'NoPermission',
      403,
      'You are not authorized to do this action. You should be authorized by RAM.',
    )
  }
  return role
}

function sessionPolicy(sent: string) {
  if (sent.length > 1024) {
    throw new ServiceError(
      'InvalidParameter.PolicySize',
      400,
      'The policy has more than 1024 characters.',
    )
  }
  try {
    return parsePolicy(JSON.parse(sent))
  } catch {
    throw new ServiceError(
      'InvalidParameter.PolicyGrammar',
      400,
      'The policy is not a policy document.',
    )
  }
}
