/**
 * Resource Access Management (RAM): entry file of this folder. It evaluates policy documents in
 * RAM's own language. It treats the actions of the services as text.
 */

export type { AccessRequest, Decision } from './evaluation'
export { defaultDocument } from './managed-policies'
export type { ManagedPolicy, PolicyType, PolicyVersion } from './managed-policy'
export type { Condition, OneOrMore, PolicyDocument, Statement, TrustPolicyDocument } from './policy'
export { parsePolicy } from './policy-parser'
export { ALIYUN_MAXCOMPUTE_FULL_ACCESS, FORCE_PROJECT_ENCRYPTION } from './published-policies'
export { Ram, type RamNeeds } from './ram'
export * as ramRefusals from './refusals'
export { ANY_CLIENT, type Client, contextKeys } from './request-context'
export type { RoleRecord } from './roles'
export {
  HOLOGRES_ENCRYPTION_ROLE,
  HOLOGRES_PRINCIPAL,
  MAXCOMPUTE_ENCRYPTION_ROLE,
  MAXCOMPUTE_PRINCIPAL,
  type ServiceRole,
} from './service-roles'
export { lastingName, principalOf, type SessionRecord } from './sessions'
export { parseTrustPolicy } from './trust-policy'
export { type AccessKeyRecord, OWNER, type UserRecord } from './users'
