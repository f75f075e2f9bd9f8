/** What the tunnel makes of errors of the services that REST names otherwise, or does not have. */

import { ServiceError } from '../../errors'
import { InvalidRecords } from '../../record-stream'
import { malformedDataStream, tableModified } from './refusals'

export async function refusingRecords<Result>(perform: () => Promise<Result>): Promise<Result> {
  try {
    return await perform()
  } catch (error) {
    throw refusal(error)
  }
}

function refusal(error: unknown): unknown {
  if (error instanceof InvalidRecords) return malformedDataStream(error.message)
  if (!(error instanceof ServiceError)) return error
  const { code, message } = error
  switch (code) {
    case 'OBJECT_NOT_EXIST':
      return message.startsWith('There is no table')
        ? new ServiceError('NoSuchTable', 404, message)
        : error
    case 'PARTITION_NOT_EXIST':
      return new ServiceError('NoSuchPartition', 404, message)
    case 'INVALID_PARAMETER':
      return new ServiceError('InvalidArgument', 400, message)
    case 'TABLE_MODIFIED':
      return tableModified()
    default:
      return error
  }
}
