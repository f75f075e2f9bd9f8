/**
 * Errors of statements, with codes and sentences of MaxCompute
 * (https://www.alibabacloud.com/help/en/maxcompute/user-guide/sql-errors).
 */

import { ServiceError } from '../errors'

/** Where in the query: both count from 1. */
export interface Position {
  readonly line: number
  readonly column: number
}

function failure(code: string, at: Position | null, sentence: string): ServiceError {
  const place = at ? `[${at.line},${at.column}] ` : ''
  return new ServiceError(code, 400, `${code}:${place}${sentence}`)
}

export function parseException(at: Position, what: string): ServiceError {
  return failure('ODPS-0130161', at, `Parse exception - ${what}`)
}

export function notCovered(at: Position, what: string): ServiceError {
  return parseException(at, `${what} is not covered by this emulator`)
}

export function semanticException(at: Position, what: string): ServiceError {
  return failure('ODPS-0130071', at, `Semantic analysis exception - ${what}`)
}

export function invalidArgumentType(at: Position, what: string): ServiceError {
  return failure('ODPS-0130121', at, `Invalid argument type - ${what}`)
}

export function tableNotFound(at: Position, table: string): ServiceError {
  return failure('ODPS-0130131', at, `Table not found - table ${table} cannot be resolved`)
}

export function illegalImplicitCast(at: Position, from: string, to: string): ServiceError {
  return failure(
    'ODPS-0130141',
    at,
    `Illegal implicit type cast - cannot implicitly cast from ${from} to ${to}`,
  )
}

export function illegalDataType(at: Position, what: string): ServiceError {
  return failure('ODPS-0130151', at, `Illegal data type - ${what}`)
}

export function tableAlreadyExists(at: Position, table: string): ServiceError {
  return failure('ODPS-0130211', at, `Table or view already exists - table ${table} already exists`)
}

export function invalidArgumentCount(at: Position, what: string): ServiceError {
  return failure('ODPS-0130221', at, `Invalid number of arguments - ${what}`)
}

export function partitionNotFound(table: string, partition: string): ServiceError {
  return failure(
    'ODPS-0110061',
    null,
    `Failed to run ddltask - Partition not found, table ${table} has no partition ${partition}`,
  )
}

export function partitionAlreadyExists(partition: string): ServiceError {
  return failure(
    'ODPS-0110061',
    null,
    `Failed to run ddltask - AlreadyExistsException(message:Partition already exists, existed values:[${partition}])`,
  )
}

export function noPermission(at: Position | null, reason: string): ServiceError {
  return failure(
    'ODPS-0130013',
    at,
    `Authorization exception - Authorization Failed, you have NO privilege: ${reason}`,
  )
}

/** An error of evaluation: found in a row, so it has no position. */
export function invalidArguments(what: string): ServiceError {
  return failure('ODPS-0121095', null, `Invalid arguments - ${what}`)
}

export function illegalCast(value: string, to: string): ServiceError {
  const shown = value.length > 64 ? `${value.slice(0, 64)}…` : value
  return failure('ODPS-0121035', null, `Illegal type cast - '${shown}' cannot be cast to ${to}`)
}
