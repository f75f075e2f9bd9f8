/**
 * Resource Access Management: who may do what, decided over policy documents in RAM's own language. It knows
 * the services' actions as text only. This is its door.
 */

export type { AccessRequest, Decision } from './evaluation'
export type { OneOrMore, PolicyDocument, Statement, TrustPolicyDocument } from './policy'
export { ALIYUN_MAXCOMPUTE_FULL_ACCESS, FORCE_PROJECT_ENCRYPTION } from './published-policies'
export { Ram } from './ram'
export {
  HOLOGRES_ENCRYPTION_ROLE,
  MAXCOMPUTE_ENCRYPTION_ROLE,
  type ServiceRole,
} from './service-roles'
