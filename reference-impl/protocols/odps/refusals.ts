/**
 * Refusals of ODPS. Codes are names of classes, as its clients know them
 * (https://github.com/aliyun/aliyun-odps-python-sdk/blob/master/odps/errors.py); messages begin with the
 * documented code where there is one (https://www.alibabacloud.com/help/en/maxcompute/user-guide/api-errors).
 */

import { ServiceError } from '../../errors'

export function invalidXml(reason: string): ServiceError {
  return new ServiceError(
    'InvalidParameter',
    400,
    `ODPS-0420031:Invalid xml in HTTP request body - ${reason}.`,
  )
}

export function missingParameter(name: string): ServiceError {
  return new ServiceError(
    'InvalidParameter',
    400,
    `ODPS-0420041:Missing parameter in HTTP request - ${name} is required.`,
  )
}

export function invalidParameter(name: string, reason: string): ServiceError {
  return new ServiceError(
    'InvalidParameter',
    400,
    `ODPS-0420061:Invalid parameter in HTTP request - ${name}: ${reason}.`,
  )
}

export function methodNotAllowed(what: string): ServiceError {
  return new ServiceError('MethodNotAllowed', 405, `The emulator does not serve ${what}.`)
}

export function noSuchObject(what: string): ServiceError {
  return new ServiceError('NoSuchObject', 404, `The specified object does not exist: ${what}.`)
}

export function noSuchPartition(partition: string): ServiceError {
  return new ServiceError(
    'NoSuchPartition',
    404,
    `The specified partition does not exist: ${partition}.`,
  )
}

export function accessDenied(reason: string): ServiceError {
  return new ServiceError('NoPermission', 403, `ODPS-0420095: Access Denied - ${reason}.`)
}

/** Names and statuses here of codes of the services below, and of failures that were asked for. */
const CODES: Readonly<Record<string, readonly [code: string, status: number]>> = {
  OBJECT_NOT_EXIST: ['NoSuchObject', 404],
  OBJECT_ALREADY_EXISTS: ['ObjectAlreadyExists', 409],
  PARTITION_NOT_EXIST: ['NoSuchPartition', 404],
  PARTITION_ALREADY_EXISTS: ['PartitionAlreadyExists', 409],
  TABLE_MODIFIED: ['TableModified', 409],
  INVALID_PARAMETER: ['InvalidParameter', 400],
  NO_PRIVILEGE: ['NoPermission', 403],
  'Throttling.User': ['QPSExceeded', 429],
  InternalError: ['InternalServerError', 500],
}

/** A refusal of the services below in the words of ODPS. Other codes are its own already. */
export function odpsRefusal(error: ServiceError): ServiceError {
  const { code, message } = error
  if (code === 'NO_PRIVILEGE') return accessDenied(message)
  if (code === 'INVALID_PARAMETER') return invalidParameter('request', message)
  if (code === 'OBJECT_NOT_EXIST') {
    const isProject = message.startsWith('There is no project ')
    return new ServiceError(isProject ? 'NoSuchProject' : 'NoSuchObject', 404, message)
  }
  const [own, status] = CODES[code] ?? []
  return own === undefined || status === undefined ? error : new ServiceError(own, status, message)
}
