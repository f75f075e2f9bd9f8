/** KMS 2016-01-20 on the wire: entry file of this folder. */

import { ServiceError } from '../../errors'
import type { Product } from '../gateway'
import { aliasOperations } from './aliases'
import { dataOperations } from './data'
import { keyOperations } from './keys'
import { serviceOperations } from './service'
import { tagOperations } from './tags'
import { versionOperations } from './versions'

/** https://www.alibabacloud.com/help/doc-detail/69008.htm */
export const KMS: Product = {
  name: 'Kms',
  title: 'Key Management Service',
  version: '2016-01-20',
  operations: [
    ...serviceOperations,
    ...keyOperations,
    ...dataOperations,
    ...aliasOperations,
    ...versionOperations,
    ...tagOperations,
  ],
  errorElement: 'KMS',
  errorMembers: ({ httpStatus }) => ({ HttpStatus: httpStatus }),
  requestIdMember: 'RequestId',
  newRequestId: (uuid) => uuid,
  missing: (parameter) =>
    new ServiceError(
      'MissingParameter',
      400,
      `The parameter ${parameter} is needed but not provided.`,
    ),
  invalid: (parameter, reason) =>
    new ServiceError('InvalidParameter', 400, `${parameter} is not valid: ${reason}`),
}
