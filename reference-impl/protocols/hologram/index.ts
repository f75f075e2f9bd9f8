/** Hologram 2022-06-01 on the wire, the control plane of Hologres: entry file of this folder. */

import { ServiceError } from '../../errors'
import type { Product } from '../gateway'
import { instanceOperations } from './instance-operations'
import { statementOperations } from './statement-operations'

/** Codes of the service below that have another name in the API. */
const CODES: Readonly<Record<string, readonly [code: string, status: number]>> = {
  HOLOGRES_INVALID_PARAMETER: ['InvalidParameter', 400],
  HOLOGRES_NO_INSTANCE: ['ResourceNotExist', 404],
  HOLOGRES_NO_PERMISSION: ['NoPermission', 403],
  INVALID_PARAMETER: ['InvalidParameter', 400],
}

/** https://www.alibabacloud.com/help/en/hologres/developer-reference/api-hologram-2022-06-01-overview */
export const HOLOGRAM: Product = {
  name: 'Hologram',
  title: 'Hologres, control plane',
  version: '2022-06-01',
  operations: [...instanceOperations, ...statementOperations],
  errorElement: 'Error',
  errorMembers: ({ code, message, httpStatus }) => ({
    Success: false,
    HttpStatusCode: String(httpStatus),
    ErrorCode: code,
    ErrorMessage: message,
  }),
  requestIdMember: 'RequestId',
  newRequestId: (uuid) => uuid.toUpperCase(),
  missing: (parameter) => new ServiceError('MissingParameter', 400, `${parameter} is needed.`),
  invalid: (parameter, reason) =>
    new ServiceError('InvalidParameter', 400, `${parameter} is not valid: ${reason}.`),
  refusal: (error) => {
    const [code, status] = CODES[error.code] ?? []
    if (code === undefined || status === undefined) return error
    // Clients look for this text.
    const text = status === 404 ? `resource not exists failed: ${error.message}` : error.message
    return new ServiceError(code, status, text)
  },
}
