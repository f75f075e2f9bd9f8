/**
 * The name of a workspace: 3 to 23 characters
 * (https://www.alibabacloud.com/help/en/maxcompute/latest/data-encryption): letters, digits and
 * underscores, the first a letter or a digit
 * (https://alibabacloud.com/help/en/dataworks/api-createproject).
 */

import { ServiceError } from '../errors'

const WORKSPACE_NAME = /^[A-Za-z0-9][A-Za-z0-9_]{2,22}$/

export function checkWorkspaceName(name: string): void {
  if (WORKSPACE_NAME.test(name)) return
  const form = 'a letter or digit, then letters, digits and underscores, 3 to 23 in all'
  throw new ServiceError(
    'DATAWORKS_INVALID_PARAMETER',
    400,
    `The name of a workspace must be ${form}`,
  )
}
