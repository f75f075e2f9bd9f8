/**
 * Refusals of signatures by ODPS: class names as codes, the documented codes in the messages
 * (https://www.alibabacloud.com/help/en/maxcompute/user-guide/api-errors).
 */

import { ServiceError } from '../../errors'
import { LARGEST_SKEW_MS } from './dates'

export function authenticationMissing(): ServiceError {
  return new ServiceError(
    'Unauthorized',
    400,
    'ODPS-0410001:Missing authentication parameters - The request authorization header is invalid or missing.',
  )
}

export function authenticationNotValid(what: string): ServiceError {
  return new ServiceError(
    'Unauthorized',
    400,
    `ODPS-0410011:Invalid authentication parameters - ${what} is malformed.`,
  )
}

/** Clients read the three members of the message. */
export function requestTimeTooSkewed(date: Date, nowMs: number): ServiceError {
  const now = new Date(nowMs).toISOString()
  return new ServiceError(
    'RequestTimeTooSkewed',
    400,
    `ODPS-0410031:Authentication request expired - the expired time interval exceeds the max limitation: ${LARGEST_SKEW_MS}, max_interval_date:${LARGEST_SKEW_MS},expire_date:${date.toISOString()},now_date:${now}`,
  )
}

export function signatureNotMatch(): ServiceError {
  return new ServiceError(
    'SignatureNotMatch',
    401,
    'ODPS-0410042:Invalid signature value - User signature does not match.',
  )
}

/** @param reason such as `accessKeyId not found` */
export function credentialsNotValid(reason: string): ServiceError {
  return new ServiceError('Unauthorized', 401, `ODPS-0410051:Invalid credentials - ${reason}.`)
}

/** A client with credentials that can be renewed renews them, and asks once more. */
export function credentialsExpired(): ServiceError {
  return new ServiceError(
    'AuthenticationRequestExpired',
    400,
    'ODPS-0410031:Authentication request expired - the security token is expired.',
  )
}
