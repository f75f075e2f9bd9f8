/**
 * What the emulator refuses in its services' own codes, said in the port's.
 */

import { ServiceError } from '../../reference-impl/index'
import { type Refusal, type RefusalCode, TargetFault } from '../target'

/** What each of the services' own codes means in the port's terms. */
export const REFUSALS: Readonly<Record<string, RefusalCode>> = {
  // Every service's gateway
  'InvalidAccessKeyId.NotFound': 'ACCESS_DENIED',
  // MaxCompute
  OBJECT_NOT_EXIST: 'NOT_FOUND',
  OBJECT_ALREADY_EXISTS: 'ALREADY_EXISTS',
  INVALID_PARAMETER: 'INVALID_ARGUMENT',
  NO_PRIVILEGE: 'ACCESS_DENIED',
  ENCRYPTION_ALGORITHM_NOT_SUPPORTED: 'ALGORITHM_UNSUPPORTED',
  ENCRYPTION_IMMUTABLE: 'ENCRYPTION_IMMUTABLE',
  ENCRYPTION_KMS_NOT_ACTIVATED: 'KMS_NOT_ACTIVATED',
  ENCRYPTION_KEY_NOT_FOUND: 'KEY_NOT_FOUND',
  ENCRYPTION_KEY_OF_OTHER_REGION: 'KEY_REGION_UNSUPPORTED',
  ENCRYPTION_KEY_UNAVAILABLE: 'KEY_UNAVAILABLE',
  ENCRYPTION_ROLE_NOT_GRANTED: 'SERVICE_NOT_AUTHORIZED',
  // The list has no code of its own for an object that cannot be opened.
  OBJECT_CORRUPTED: 'KEY_UNAVAILABLE',
  PARTITION_NOT_EXIST: 'NOT_FOUND',
  PARTITION_ALREADY_EXISTS: 'ALREADY_EXISTS',
  TABLE_MODIFIED: 'NOT_FOUND',
  RoleAlreadyExist: 'ALREADY_EXISTS',
  RoleHasUsers: 'INVALID_ARGUMENT',
  // Hologres
  HOLOGRES_INVALID_PARAMETER: 'INVALID_ARGUMENT',
  HOLOGRES_NO_INSTANCE: 'NOT_FOUND',
  HOLOGRES_NO_PERMISSION: 'ACCESS_DENIED',
  HOLOGRES_VERSION_TOO_EARLY: 'HOLOGRES_VERSION_UNSUPPORTED',
  HOLOGRES_KMS_NOT_GRANTED: 'SERVICE_NOT_AUTHORIZED',
  HOLOGRES_KEY_REGION_NOT_SUPPORTED: 'KEY_REGION_UNSUPPORTED',
  // DataWorks
  DATAWORKS_INVALID_PARAMETER: 'INVALID_ARGUMENT',
  DATAWORKS_NO_PERMISSION: 'ACCESS_DENIED',
  DATAWORKS_WORKSPACE_EXISTS: 'ALREADY_EXISTS',
  DATAWORKS_NO_WORKSPACE: 'NOT_FOUND',
  // KMS
  'Forbidden.KmsServiceNotEnabled': 'KMS_NOT_ACTIVATED',
  'Forbidden.KeyNotFound': 'KEY_NOT_FOUND',
  'Forbidden.AliasNotFound': 'KEY_NOT_FOUND',
  'Forbidden.NoPermission': 'ACCESS_DENIED',
  'Rejected.Disabled': 'KEY_UNAVAILABLE',
  'Rejected.PendingDeletion': 'KEY_UNAVAILABLE',
  'Rejected.StateModifiedFailed': 'KEY_STATE_CONFLICT',
  'Rejected.DeletionProtection': 'KEY_STATE_CONFLICT',
  'Rejected.LimitExceeded': 'INVALID_ARGUMENT',
  'Forbidden.KeyVersionNotFound': 'NOT_FOUND',
  AliasAlreadyExists: 'ALREADY_EXISTS',
  'Rejected.Throttling': 'KEY_UNAVAILABLE',
  'SDK.ReadTimeout': 'KEY_UNAVAILABLE',
  InternalFailure: 'KEY_UNAVAILABLE',
  InvalidParameter: 'INVALID_ARGUMENT',
  // RAM
  'EntityAlreadyExists.User': 'ALREADY_EXISTS',
  'EntityNotExist.User': 'NOT_FOUND',
  MalformedPolicyDocument: 'INVALID_ARGUMENT',
  NoPermission: 'ACCESS_DENIED',
}

/** @throws TargetFault for an error that is no refusal in the port's terms */
export function refusalOf(error: unknown): Refusal {
  if (!(error instanceof ServiceError)) throw error
  const code = REFUSALS[error.code]
  if (!code) {
    throw new TargetFault(`the emulator refused with a code that is not known: ${error.code}`, {
      cause: error,
    })
  }
  return { code, message: error.message, native: error.code }
}
