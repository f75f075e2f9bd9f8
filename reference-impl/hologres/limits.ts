/**
 * The limits that Hologres checks before it reads an encrypted project. Unencrypted projects have
 * no such limits.
 */

import type { KeyChoice } from '../maxcompute'
import { keyRegionNotSupported, kmsNotGranted, versionTooEarly } from './refusals'
import { compareVersions, parseVersion, type Version } from './version'

/**
 * https://www.alibabacloud.com/help/en/maxcompute/user-guide/storage-encryption, "Scope and
 * limitations"
 */
const FIRST_FOR_ENCRYPTED = parseVersion('1.1')
const BYOK_REGION = 'cn-shanghai'

/**
 * From this version on Hologres reads projects under the default key, through Common Table
 * (https://www.alibabacloud.com/help/en/hologres/security-and-compliance/query-maxcompute-data-encrypted-based-on-byok).
 * MaxCompute's own page does not mention the default key here.
 */
const FIRST_FOR_DEFAULT_KEY = parseVersion('3.2')

export interface ExternalRead {
  readonly version: Version
  /** Region of the project and of its BYOK. */
  readonly region: string
  readonly key: KeyChoice
  /** Whether Hologres has the role that allows it to use the master key. */
  readonly isGranted: boolean
}

/** @throws ServiceError for the first limit that is not met, in the order of the page */
export type CheckLimits = (read: ExternalRead) => void

export const checkLimits: CheckLimits = ({ version, region, key, isGranted }) => {
  const first = key.kind === 'default' ? FIRST_FOR_DEFAULT_KEY : FIRST_FOR_ENCRYPTED
  if (compareVersions(version, first) < 0) {
    throw versionTooEarly(version.join('.'), first.join('.'), key.kind)
  }
  if (!isGranted) throw kmsNotGranted()
  if (key.kind === 'byok' && region !== BYOK_REGION) throw keyRegionNotSupported(region)
}
