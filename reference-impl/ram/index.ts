/**
 * Resource Access Management: who may do what, decided over policy documents in RAM's own language.
 * The actions of the services are mere text to it. This is its door.
 */

export type { AccessRequest, Decision } from './evaluation'
export type { Condition, OneOrMore, PolicyDocument, Statement, TrustPolicyDocument } from './policy'
export { ALIYUN_MAXCOMPUTE_FULL_ACCESS, FORCE_PROJECT_ENCRYPTION } from './published-policies'
export { OWNER, Ram } from './ram'
export {
  HOLOGRES_ENCRYPTION_ROLE,
  HOLOGRES_PRINCIPAL,
  MAXCOMPUTE_ENCRYPTION_ROLE,
  MAXCOMPUTE_PRINCIPAL,
  type ServiceRole,
} from './service-roles'
