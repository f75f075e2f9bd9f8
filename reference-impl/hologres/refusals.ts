/** Refusals of Hologres. It publishes no codes for encrypted external tables: these are ours. */

import { ServiceError } from '../errors'

export function invalidParameter(parameter: string, reason: string): ServiceError {
  return new ServiceError('HOLOGRES_INVALID_PARAMETER', 400, `${parameter} is not valid: ${reason}`)
}

export function noInstance(instanceId: string): ServiceError {
  return new ServiceError('HOLOGRES_NO_INSTANCE', 404, `There is no instance ${instanceId}`)
}

export function noPermission(principal: string): ServiceError {
  return new ServiceError('HOLOGRES_NO_PERMISSION', 403, `${principal} may not create instances`)
}

export function versionTooEarly(
  version: string,
  first: string,
  kind: 'default' | 'byok',
): ServiceError {
  return new ServiceError(
    'HOLOGRES_VERSION_TOO_EARLY',
    400,
    `Hologres ${version} does not read projects under a ${kind} key: ${first} is the first version`,
  )
}

export function kmsNotGranted(): ServiceError {
  return new ServiceError(
    'HOLOGRES_KMS_NOT_GRANTED',
    403,
    'Hologres has not been granted its role for keys in KMS',
  )
}

export function keyRegionNotSupported(region: string): ServiceError {
  return new ServiceError(
    'HOLOGRES_KEY_REGION_NOT_SUPPORTED',
    400,
    `Hologres uses BYOKs of cn-shanghai only, not of ${region}`,
  )
}
