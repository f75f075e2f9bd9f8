/** Products whose services below have no permissions of their own ask RAM here. */

import { ServiceError } from '../../errors'
import type { Call } from '../gateway'

/** @throws ServiceError `NoPermission` (403) */
export function requirePermission({ caller, cloud }: Call, operation: string): void {
  const action = `actiontrail:${operation}`
  const resource = `acs:actiontrail:*:${caller.accountId}:*`
  if (cloud.ram.isAllowed(caller.principal, { action, resource })) return
  throw new ServiceError('NoPermission', 403, `${action} is not permitted`)
}
