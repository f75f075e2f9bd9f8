/** MaxCompute 2022-01-04 on the wire, its control plane: entry file of this folder. */

import { ServiceError } from '../../errors'
import type { Product } from '../gateway'
import { memberOperations } from './member-operations'
import { projectOperations } from './project-operations'
import { propertyOperations } from './property-operations'
import { quotaOperations } from './quota-operations'
import { roleOperations } from './role-operations'
import { tableOperations } from './table-operations'
import { tagOperations } from './tag-operations'

/** Codes of the service below that have another name in the API. */
const CODES: Readonly<Record<string, readonly [code: string, status: number]>> = {
  OBJECT_ALREADY_EXISTS: ['ProjectAlreadyExist', 400],
  NO_PRIVILEGE: ['NoPermission', 403],
}

/** https://www.alibabacloud.com/help/en/maxcompute/user-guide/api-maxcompute-2022-01-04-overview */
export const MAXCOMPUTE: Product = {
  name: 'MaxCompute',
  title: 'MaxCompute, control plane',
  version: '2022-01-04',
  operations: [
    ...projectOperations,
    ...propertyOperations,
    ...roleOperations,
    ...memberOperations,
    ...tableOperations,
    ...quotaOperations,
    ...tagOperations,
  ],
  errorElement: 'Error',
  errorMembers: ({ code, message, httpStatus }, requestId) => ({
    requestId,
    errorCode: code,
    errorMsg: message,
    httpCode: httpStatus,
  }),
  requestIdMember: 'requestId',
  newRequestId: (uuid) => uuid.replaceAll('-', '').slice(0, 30),
  missing: (parameter) => new ServiceError('MissingParameter', 400, `${parameter} is needed.`),
  invalid: (parameter, reason) =>
    new ServiceError('InvalidParameter', 400, `${parameter} is not valid: ${reason}.`),
  refusal: (error) => {
    if (error.code === 'INVALID_PARAMETER') {
      const isName = error.message.startsWith('name ')
      return new ServiceError(
        isName ? 'InvalidProjectName' : 'InvalidParameter',
        400,
        error.message,
      )
    }
    const [code, status] = CODES[error.code] ?? []
    return code === undefined || status === undefined
      ? error
      : new ServiceError(code, status, error.message)
  },
}
