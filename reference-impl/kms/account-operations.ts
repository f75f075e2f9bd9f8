/** Activation of KMS, region by region, and what it says of it. */

import type { AccountStatus, RegionRequest } from './requests'
import type { Visit } from './visit'

/**
 * The API activates an account once
 * (https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-openkmsservice);
 * the page on storage encryption asks for KMS "in the region of the project", and so this KMS is
 * activated by region. Again changes nothing.
 */
export function openKmsService(visit: Visit, { region }: RegionRequest): void {
  visit.requirePermission()
  visit.interior.activatedRegions.add(region)
}

export function describeAccountKmsStatus(
  visit: Visit,
  { region }: RegionRequest,
): { readonly accountStatus: AccountStatus } {
  visit.requirePermission()
  return { accountStatus: visit.interior.activatedRegions.has(region) ? 'Enabled' : 'NotEnabled' }
}
