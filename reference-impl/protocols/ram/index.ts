/** RAM 2015-05-01 on the wire: entry file of this folder. */

import { ServiceError } from '../../errors'
import type { Product } from '../gateway'
import { attachmentOperations } from './attachments'
import { policyOperations } from './policies'
import { roleOperations } from './roles'
import { userOperations } from './users'

/** https://www.alibabacloud.com/help/en/ram/developer-reference/api-ram-2015-05-01-overview */
export const RAM: Product = {
  name: 'Ram',
  title: 'Resource Access Management',
  version: '2015-05-01',
  operations: [...userOperations, ...policyOperations, ...roleOperations, ...attachmentOperations],
  errorElement: 'Error',
  errorMembers: () => ({}),
  requestIdMember: 'RequestId',
  newRequestId: (uuid) => uuid.toUpperCase(),
  missing: (parameter) =>
    new ServiceError(`MissingParameter.${parameter}`, 400, `The parameter ${parameter} is needed.`),
  invalid: (parameter, reason) =>
    new ServiceError(
      `InvalidParameter.${parameter.replace(/^A parameter$/, 'Name')}`,
      400,
      `The parameter ${parameter} is not valid: ${reason}.`,
    ),
}
