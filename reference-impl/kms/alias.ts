/**
 * Names for keys, unique per account and region
 * (https://www.alibabacloud.com/help/en/kms/user-guide/manage-a-key-alias).
 */

import type { ServiceCode } from './caller'
import { invalidParameter } from './refusals'

const PREFIX = 'alias/'
const RESERVED_PREFIX = 'alias/acs/'
const FORM = /^alias\/[A-Za-z0-9_/-]{1,255}$/

export function isAlias(reference: string): boolean {
  return reference.startsWith(PREFIX)
}

/** @throws ServiceError `InvalidParameter` when a user may not give a key this name. */
export function checkUserAlias(alias: string): void {
  if (!FORM.test(alias)) {
    throw invalidParameter(
      'AliasName',
      'it must be alias/ and 1 to 255 characters of A-Z a-z 0-9 _ / -',
    )
  }
  if (alias.startsWith(RESERVED_PREFIX)) {
    throw invalidParameter('AliasName', `${RESERVED_PREFIX} is reserved for service keys`)
  }
}

/**
 * The alias of a service key contains the code of its service
 * (https://www.alibabacloud.com/help/doc-detail/141401.htm). No page names MaxCompute's alias: the
 * code `odps` is inferred from its RAM code.
 */
export function serviceAlias(service: ServiceCode): string {
  return `${RESERVED_PREFIX}${service}`
}
