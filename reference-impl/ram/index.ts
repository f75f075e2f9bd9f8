/**
 * Resource Access Management (RAM): entry file of this folder. It evaluates policy documents in
 * RAM's own language. It treats the actions of the services as text.
 */

export type { AccessRequest, Decision } from './evaluation'
export type { Condition, OneOrMore, PolicyDocument, Statement, TrustPolicyDocument } from './policy'
export { ALIYUN_MAXCOMPUTE_FULL_ACCESS, FORCE_PROJECT_ENCRYPTION } from './published-policies'
export { OWNER, Ram, type RamNeeds } from './ram'
export { ANY_CLIENT, type Client, contextKeys } from './request-context'
export {
  HOLOGRES_ENCRYPTION_ROLE,
  HOLOGRES_PRINCIPAL,
  MAXCOMPUTE_ENCRYPTION_ROLE,
  MAXCOMPUTE_PRINCIPAL,
  type ServiceRole,
} from './service-roles'
