/** Activation of KMS in a region, and the operation that reports it. */

import type { KmsCall } from './kms-call'
import type { AccountStatus, RegionRequest } from './requests'

/**
 * The API activates an account once
 * (https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-openkmsservice);
 * the page on storage encryption asks for KMS "in the region of the project", so this KMS is
 * activated by region. Activating it twice changes nothing.
 */
export function openKmsService(call: KmsCall, { region }: RegionRequest): void {
  call.requirePermission()
  call.kms.activations.set(region, { region })
}

export function describeAccountKmsStatus(
  call: KmsCall,
  { region }: RegionRequest,
): { readonly accountStatus: AccountStatus } {
  call.requirePermission()
  return { accountStatus: call.kms.activations.has(region) ? 'Enabled' : 'NotEnabled' }
}
