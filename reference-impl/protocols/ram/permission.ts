/** RAM decides about its own operations too. */

import { ServiceError } from '../../errors'
import type { Call } from '../gateway'

/**
 * @param resource such as `user/ledger-reader`; `*`: all
 * @throws ServiceError `NoPermission` (403)
 */
export function requirePermission(call: Call, operation: string, resource: string): void {
  const { accountId, principal } = call.caller
  const action = `ram:${operation}`
  const arn = `acs:ram:*:${accountId}:${resource}`
  if (call.cloud.ram.isAllowed(principal, { action, resource: arn })) return
  throw new ServiceError(
    'NoPermission',
    403,
    `You are not authorized to do this action. Resource: ${arn} Action: ${action}`,
  )
}
