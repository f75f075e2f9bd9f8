/**
 * Refusals of the tunnel
 * (https://www.alibabacloud.com/help/en/maxcompute/user-guide/tunnel-sdk-error-codes).
 */

import { ServiceError } from '../../errors'

export function invalidArgument(message: string): ServiceError {
  return new ServiceError('InvalidArgument', 400, message)
}

export function methodNotAllowed(method: string): ServiceError {
  const message = `The specified method ${method} is not allowed against this resource.`
  return new ServiceError('MethodNotAllowed', 405, message)
}

export function noSuchUpload(): ServiceError {
  return new ServiceError('NoSuchUpload', 404, 'The specified upload id does not exist.')
}

export function noSuchDownload(): ServiceError {
  return new ServiceError('NoSuchDownload', 404, 'The specified download id does not exist.')
}

export function instanceNotTerminated(id: string): ServiceError {
  return new ServiceError('InstanceNotTerminate', 400, `The instance ${id} has not ended yet.`)
}

export function instanceTypeNotSupported(): ServiceError {
  const message = 'Instance tunnel only supports the result of a SELECT statement.'
  return new ServiceError('InstanceTypeNotSupported', 400, message)
}

export function notOwnSession(): ServiceError {
  return new ServiceError('NoPermission', 403, 'The session is of another user.')
}

/** @param status such as `expired` */
export function statusConflict(status: string): ServiceError {
  const message = `You cannot complete the specified operation under the current upload or download status: ${status}.`
  return new ServiceError('StatusConflict', 400, message)
}

export function invalidBlockId(largest: number): ServiceError {
  const message = `The block id must be a whole number from 0 to ${largest}.`
  return new ServiceError('InvalidBlockID', 400, message)
}

export function invalidRowRange(count: number): ServiceError {
  const message = `The row range must be (start,count) in the ${count} rows of the session.`
  return new ServiceError('InvalidRowRange', 400, message)
}

export function invalidColumnSpec(name: string): ServiceError {
  return new ServiceError('InvalidColumnSpec', 400, `There is no column ${name}.`)
}

export function invalidPartitionSpec(keys: readonly string[]): ServiceError {
  const spec = keys.map((key) => `${key}=…`).join(',')
  const message = keys.length > 0 ? `The partition must be ${spec}` : 'The table has no partitions.'
  return new ServiceError('InvalidPartitionSpec', 400, message)
}

export function missingPartitionSpec(keys: readonly string[]): ServiceError {
  const message = `The table is partitioned by ${keys.join(', ')}: a partition is required.`
  return new ServiceError('MissingPartitionSpec', 400, message)
}

export function malformedDataStream(reason: string): ServiceError {
  const message = `The data stream you provided was not well-formed or did not validate against schema: ${reason}.`
  return new ServiceError('MalformedDataStream', 400, message)
}

export function encodingNotSupported(encoding: string): ServiceError {
  const message = `The content encoding ${encoding} is not supported here: deflate, zstd or none.`
  return new ServiceError('InvalidArgument', 400, message)
}

export function blockTooLarge(largest: number): ServiceError {
  const message = `A block may have at most ${largest} bytes.`
  return new ServiceError('MaxMessageLengthExceeded', 400, message)
}

export function tableModified(): ServiceError {
  const message = 'The specified table has been modified since the download initiated.'
  return new ServiceError('TableModified', 400, message)
}
