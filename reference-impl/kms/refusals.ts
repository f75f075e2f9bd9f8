/**
 * KMS's own error codes with their HTTP statuses
 * (https://www.alibabacloud.com/help/doc-detail/69008.htm). Not every `Forbidden.` code has status
 * 403.
 */

import { ServiceError } from '../errors'

export function invalidParameter(parameter: string, reason: string): ServiceError {
  return new ServiceError('InvalidParameter', 400, `${parameter} is not valid: ${reason}`)
}

export function serviceNotEnabled(region: string): ServiceError {
  return new ServiceError(
    'Forbidden.KmsServiceNotEnabled',
    403,
    `KMS is not activated in ${region}`,
  )
}

export function noPermission(action: string, resource: string): ServiceError {
  return new ServiceError(
    'Forbidden.NoPermission',
    403,
    `${action} is not permitted on ${resource}`,
  )
}

export function keyNotFound(region: string, keyId: string): ServiceError {
  return new ServiceError('Forbidden.KeyNotFound', 404, `There is no key ${keyId} in ${region}`)
}

export function aliasNotFound(region: string, alias: string): ServiceError {
  return new ServiceError('Forbidden.AliasNotFound', 404, `There is no ${alias} in ${region}`)
}

export function aliasAlreadyExists(region: string, alias: string): ServiceError {
  return new ServiceError('AliasAlreadyExists', 400, `${alias} is taken in ${region}`)
}

/** Only a key whose id is given can be there already: KMS itself takes new ids. */
export function keyAlreadyExists(keyId: string): ServiceError {
  return new ServiceError('InvalidParameter', 400, `A key ${keyId} exists already`)
}

export function keyVersionNotFound(keyId: string, keyVersionId: string): ServiceError {
  return new ServiceError(
    'Forbidden.KeyVersionNotFound',
    404,
    `${keyId} has no version ${keyVersionId}`,
  )
}

/** The page on deletion protection names no code. */
export function deletionIsProtected(keyId: string): ServiceError {
  return new ServiceError(
    'Rejected.DeletionProtection',
    409,
    `${keyId} is protected against deletion`,
  )
}

export function limitExceeded(reason: string): ServiceError {
  return new ServiceError('Rejected.LimitExceeded', 400, reason)
}

/**
 * Service keys are read-only for users
 * (https://www.alibabacloud.com/help/en/kms/key-management-service/user-guide/key-management-faq).
 * No page names the code of this refusal: here it is the code of a missing permission.
 */
export function serviceKeyIsReadOnly(keyId: string): ServiceError {
  return new ServiceError(
    'Forbidden.NoPermission',
    403,
    `${keyId} is a service key: only its service may manage it`,
  )
}
