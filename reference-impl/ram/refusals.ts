/**
 * Refusals of RAM, with its own codes and statuses
 * (https://www.alibabacloud.com/help/en/ram/developer-reference/api-ram-2015-05-01-errorcodes).
 */

import { ServiceError } from '../errors'

/** @param kind such as `User` or `Role.Policy` */
export function notExist(kind: string, name: string): ServiceError {
  return new ServiceError(
    `EntityNotExist.${kind}`,
    404,
    `The ${words(kind)} does not exist: ${name}.`,
  )
}

export function alreadyExists(kind: string, name: string): ServiceError {
  return new ServiceError(
    `EntityAlreadyExists.${kind}`,
    409,
    `The ${words(kind)} already exists: ${name}.`,
  )
}

/** @param kind what is in the way, such as `Role.Policy` */
export function deleteConflict(kind: string, name: string): ServiceError {
  return new ServiceError(
    `DeleteConflict.${kind}`,
    409,
    `${name} cannot be deleted while it has a ${words(kind)}.`,
  )
}

export function limitExceeded(kind: string, most: number): ServiceError {
  return new ServiceError(
    `LimitExceeded.${kind}`,
    409,
    `There may be at most ${most}: ${words(kind)}.`,
  )
}

export function invalidParameter(parameter: string, reason: string): ServiceError {
  return new ServiceError(
    `InvalidParameter.${parameter}`,
    400,
    `The parameter ${parameter} is not valid: ${reason}.`,
  )
}

/** `Role.Policy` → `role policy` */
function words(kind: string): string {
  return kind.toLowerCase().replaceAll('.', ' ')
}
