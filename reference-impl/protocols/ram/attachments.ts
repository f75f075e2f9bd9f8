/** Policies attached to users and roles. */

import { type Call, required, rpc } from '../gateway'
import { apiTime, ROLE_NAME, USER_NAME } from './forms'
import { requirePermission } from './permission'
import { policyMembers, TYPED_NAME } from './policies'
import { roleMembers } from './roles'
import { userMembers } from './users'

type Kind = 'User' | 'Role'

const USER = { UserName: required(USER_NAME) }
const ROLE = { RoleName: required(ROLE_NAME) }

export const attachmentOperations = [
  rpc('AttachPolicyToUser', { ...TYPED_NAME, ...USER }, (call, input) => {
    requirePermission(call, 'AttachPolicyToUser', `user/${input.UserName}`)
    return attached(call, 'User', input.UserName, input)
  }),
  rpc('AttachPolicyToRole', { ...TYPED_NAME, ...ROLE }, (call, input) => {
    requirePermission(call, 'AttachPolicyToRole', `role/${input.RoleName}`)
    return attached(call, 'Role', input.RoleName, input)
  }),
  rpc('DetachPolicyFromUser', { ...TYPED_NAME, ...USER }, (call, input) => {
    requirePermission(call, 'DetachPolicyFromUser', `user/${input.UserName}`)
    return detached(call, 'User', input.UserName, input)
  }),
  rpc('DetachPolicyFromRole', { ...TYPED_NAME, ...ROLE }, (call, input) => {
    requirePermission(call, 'DetachPolicyFromRole', `role/${input.RoleName}`)
    return detached(call, 'Role', input.RoleName, input)
  }),
  rpc('ListPoliciesForUser', USER, (call, { UserName }) => {
    requirePermission(call, 'ListPoliciesForUser', `user/${UserName}`)
    return policiesOf(call, 'User', UserName)
  }),
  rpc('ListPoliciesForRole', ROLE, (call, { RoleName }) => {
    requirePermission(call, 'ListPoliciesForRole', `role/${RoleName}`)
    return policiesOf(call, 'Role', RoleName)
  }),
  rpc('ListEntitiesForPolicy', TYPED_NAME, (call, { PolicyType, PolicyName }) => {
    requirePermission(call, 'ListEntitiesForPolicy', `policy/${PolicyName}`)
    const { attachments, policies, roles, users } = call.cloud.ram
    const policy = policies.get(PolicyType, PolicyName)
    const all = attachments.to(policy)
    const withDate = (members: object, attachedAt: number) => ({
      ...members,
      AttachDate: apiTime(attachedAt),
    })
    const User = all
      .filter(({ kind }) => kind === 'User')
      .map(({ entity, attachedAt }) => withDate(userMembers(users.get(entity)), attachedAt))
    const Role = all
      .filter(({ kind }) => kind === 'Role')
      .map(({ entity, attachedAt }) => withDate(roleMembers(call, roles.get(entity)), attachedAt))
    return { Users: { User }, Groups: { Group: [] }, Roles: { Role } }
  }),
]

interface Named {
  readonly PolicyType: 'System' | 'Custom'
  readonly PolicyName: string
}

function attached({ cloud: { ram } }: Call, kind: Kind, entity: string, named: Named) {
  const { policyType, policyName } = ram.policies.get(named.PolicyType, named.PolicyName)
  requireEntity(ram, kind, entity)
  ram.attachments.attach(kind, entity, { policyType, policyName })
  return {}
}

function detached({ cloud: { ram } }: Call, kind: Kind, entity: string, named: Named) {
  const { policyType, policyName } = ram.policies.get(named.PolicyType, named.PolicyName)
  requireEntity(ram, kind, entity)
  ram.attachments.detach(kind, entity, { policyType, policyName })
  return {}
}

function policiesOf(call: Call, kind: Kind, entity: string) {
  const { ram } = call.cloud
  requireEntity(ram, kind, entity)
  const Policy = ram.attachments.of(kind, entity).map(({ policyType, policyName, attachedAt }) => ({
    ...policyMembers(call, ram.policies.get(policyType, policyName)),
    AttachDate: apiTime(attachedAt),
  }))
  return { Policies: { Policy } }
}

function requireEntity(ram: Call['cloud']['ram'], kind: Kind, entity: string): void {
  if (kind === 'User') ram.users.get(entity)
  else ram.roles.get(entity)
}
