/** The gateway: entry file of this folder. It knows how products describe themselves, and none of them. */

export { type Answer, formatted } from './answer'
export { Authenticator, type Credential, type FindCredential } from './authenticate'
export { arnOf, type Caller } from './caller'
export { Gateway, type GatewayNeeds, type RecordedCall } from './gateway'
export { type Call, type Operation, type Result, roa, rpc } from './operation'
export * from './parameters'
export type { Product } from './product'
