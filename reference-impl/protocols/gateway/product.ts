/** A product of the cloud: its name, its version, its operations, and the forms of its errors. */

import type { ServiceError } from '../../errors'
import type { Operation } from './operation'

export interface Product {
  /** As in endpoints and messages: `Kms`. */
  readonly name: string
  readonly title: string
  /** Of its API, such as `2016-01-20`; no two products have the same. */
  readonly version: string
  readonly operations: readonly Operation[]
  /** The element around an error in XML. */
  readonly errorElement: string
  /** Members of its errors besides Code, Message, RequestId, HostId and Recommend. */
  readonly errorMembers: (
    error: ServiceError,
    requestId: string,
  ) => Readonly<Record<string, unknown>>
  /** The member of an answer that has the id of the request. */
  readonly requestIdMember: 'RequestId' | 'requestId'
  /** The case of the letters of request ids. */
  readonly newRequestId: (uuid: string) => string
  readonly missing: (parameter: string) => ServiceError
  readonly invalid: (parameter: string, reason: string) => ServiceError
  /** Maps what the services below refuse to the product's own codes. Default: their codes are its own. */
  readonly refusal?: (error: ServiceError) => ServiceError
}
