/**
 * Refusals of MaxCompute. `OBJECT_NOT_EXIST` is in its API reference
 * (https://www.alibabacloud.com/help/en/maxcompute/user-guide/api-maxcompute-2022-01-04-updateprojectbasicmeta).
 * No page publishes codes for storage encryption: these are ours, in the same style.
 */

import { ServiceError } from '../errors'

export function objectNotExist(what: string): ServiceError {
  return new ServiceError('OBJECT_NOT_EXIST', 404, `There is no ${what}`)
}

export function objectAlreadyExists(what: string): ServiceError {
  return new ServiceError('OBJECT_ALREADY_EXISTS', 409, `There is already ${what}`)
}

export function partitionNotExist(partition: string, table: string): ServiceError {
  const message = `There is no partition ${partition} in table ${table}`
  return new ServiceError('PARTITION_NOT_EXIST', 404, message)
}

export function partitionAlreadyExists(partition: string, table: string): ServiceError {
  const message = `There is already a partition ${partition} in table ${table}`
  return new ServiceError('PARTITION_ALREADY_EXISTS', 409, message)
}

/** The rows that were begun to read, or the columns that were begun to write, are no more. */
export function tableModified(reason: string): ServiceError {
  return new ServiceError('TABLE_MODIFIED', 409, `The table was modified meanwhile: ${reason}`)
}

export function invalidParameter(parameter: string, reason: string): ServiceError {
  return new ServiceError('INVALID_PARAMETER', 400, `${parameter} is not valid: ${reason}`)
}

export function noPrivilege(principal: string, action: string): ServiceError {
  return new ServiceError('NO_PRIVILEGE', 403, `${principal} may not ${action}`)
}

export function algorithmNotSupported(algorithm: string): ServiceError {
  return new ServiceError(
    'ENCRYPTION_ALGORITHM_NOT_SUPPORTED',
    400,
    `${JSON.stringify(algorithm)} is not one of AES256, AESCTR and RC4`,
  )
}

export function objectCorrupted(place: string, reason: string): ServiceError {
  return new ServiceError('OBJECT_CORRUPTED', 409, `${place} cannot be read: ${reason}`)
}

export function encryptionImmutable(project: string): ServiceError {
  return new ServiceError(
    'ENCRYPTION_IMMUTABLE',
    409,
    `${project} is encrypted; its encryption, algorithm and key cannot be changed`,
  )
}

export function kmsNotActivated(reason: string): ServiceError {
  return new ServiceError('ENCRYPTION_KMS_NOT_ACTIVATED', 403, reason)
}

export function masterKeyNotFound(reason: string): ServiceError {
  return new ServiceError('ENCRYPTION_KEY_NOT_FOUND', 404, reason)
}

export function masterKeyOfOtherRegion(keyId: string, region: string): ServiceError {
  return new ServiceError(
    'ENCRYPTION_KEY_OF_OTHER_REGION',
    400,
    `${keyId} is not a key of ${region}`,
  )
}

export function masterKeyUnavailable(reason: string): ServiceError {
  return new ServiceError('ENCRYPTION_KEY_UNAVAILABLE', 409, reason)
}

export function serviceRoleNotGranted(reason: string): ServiceError {
  return new ServiceError('ENCRYPTION_ROLE_NOT_GRANTED', 403, reason)
}
