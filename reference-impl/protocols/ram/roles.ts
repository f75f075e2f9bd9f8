/** Roles. */

import { parseTrustPolicy, type RoleRecord, ramRefusals } from '../../index'
import { type Call, required, rpc, text, wholeNumber } from '../gateway'
import { apiTime, DOCUMENT, PAGE, pageOf, ROLE_NAME } from './forms'
import { requirePermission } from './permission'

const NAME = { RoleName: required(ROLE_NAME) }

export const roleOperations = [
  rpc(
    'CreateRole',
    {
      ...NAME,
      AssumeRolePolicyDocument: required(DOCUMENT),
      Description: text,
      MaxSessionDuration: wholeNumber,
    },
    (call, { RoleName: roleName, AssumeRolePolicyDocument, Description, MaxSessionDuration }) => {
      requirePermission(call, 'CreateRole', 'role/*')
      const role = call.cloud.ram.roles.create({
        roleName,
        trustPolicy: parseTrustPolicy(AssumeRolePolicyDocument),
        description: checkedDescription(Description ?? ''),
        maxSessionSeconds: checkedDuration(MaxSessionDuration ?? 3600),
      })
      return { Role: roleMembers(call, role) }
    },
  ),
  rpc('GetRole', NAME, (call, { RoleName }) => {
    requirePermission(call, 'GetRole', `role/${RoleName}`)
    return { Role: roleMembers(call, call.cloud.ram.roles.get(RoleName)) }
  }),
  rpc(
    'UpdateRole',
    {
      ...NAME,
      NewAssumeRolePolicyDocument: DOCUMENT,
      NewDescription: text,
      NewMaxSessionDuration: wholeNumber,
    },
    (call, input) => {
      requirePermission(call, 'UpdateRole', `role/${input.RoleName}`)
      const { NewAssumeRolePolicyDocument, NewDescription, NewMaxSessionDuration } = input
      const role = call.cloud.ram.roles.update(input.RoleName, {
        ...(NewAssumeRolePolicyDocument !== undefined && {
          trustPolicy: parseTrustPolicy(NewAssumeRolePolicyDocument),
        }),
        ...(NewDescription !== undefined && { description: checkedDescription(NewDescription) }),
        ...(NewMaxSessionDuration !== undefined && {
          maxSessionSeconds: checkedDuration(NewMaxSessionDuration),
        }),
      })
      return { Role: roleMembers(call, role) }
    },
  ),
  rpc('DeleteRole', NAME, (call, { RoleName }) => {
    requirePermission(call, 'DeleteRole', `role/${RoleName}`)
    const { roles, attachments } = call.cloud.ram
    roles.get(RoleName)
    if (attachments.of('Role', RoleName).length > 0) {
      throw ramRefusals.deleteConflict('Role.Policy', RoleName)
    }
    roles.delete(RoleName)
    return {}
  }),
  rpc('ListRoles', PAGE, (call, input) => {
    requirePermission(call, 'ListRoles', 'role/*')
    const { items, ...page } = pageOf(call.cloud.ram.roles.list(), input)
    return { Roles: { Role: items.map((role) => roleMembers(call, role)) }, ...page }
  }),
]

function checkedDescription(description: string): string {
  if (description.length <= 1024) return description
  throw ramRefusals.invalidParameter('Description', 'it has more than 1024 characters')
}

function checkedDuration(seconds: number): number {
  if (seconds >= 3600 && seconds <= 43_200) return seconds
  throw ramRefusals.invalidParameter('MaxSessionDuration', 'it must be 3600 to 43200')
}

export function roleMembers({ caller: { accountId } }: Call, role: RoleRecord) {
  return {
    RoleId: role.roleId,
    RoleName: role.roleName,
    Arn: `acs:ram::${accountId}:role/${role.roleName.toLowerCase()}`,
    AssumeRolePolicyDocument: JSON.stringify(role.trustPolicy),
    Description: role.description,
    MaxSessionDuration: role.maxSessionSeconds,
    CreateDate: apiTime(role.createdAt),
    UpdateDate: apiTime(role.updatedAt),
  }
}
