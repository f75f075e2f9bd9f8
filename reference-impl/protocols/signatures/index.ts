/** Signatures of the control plane and of ODPS: entry file of this folder. It knows requests, and no service. */

import type { ReceivedRequest } from '../http/received-request'
import { isAcs3, readAcs3 } from './acs3'
import { missing } from './refusals'
import { isRoaV1, readRoaV1 } from './roa-v1'
import { isRpcV1, readRpcV1 } from './rpc-v1'
import type { SignatureClaim } from './signature-claim'

export { checkFreshness, isFresh, LARGEST_SKEW_MS } from './dates'
export { isSame } from './digests'
export { Nonces } from './nonces'
export { type RequestHead, readApplicationClaim, readOdps } from './odps'
export * from './odps-refusals'
export * from './refusals'
export type { SignatureClaim, SignatureFamily } from './signature-claim'

/** @throws ServiceError when the request is not signed, or its signature is malformed */
export function signatureClaim(request: ReceivedRequest): SignatureClaim {
  if (isAcs3(request)) return readAcs3(request)
  if (isRoaV1(request)) return readRoaV1(request)
  if (isRpcV1(request)) return readRpcV1(request)
  throw missing('AccessKeyId')
}
