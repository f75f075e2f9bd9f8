/**
 * What Hologres asks of an encrypted project before it reads it, and whose data keys it reads with.
 * Unencrypted projects are outside of all this.
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
 * From here on projects under the default key can be read too, through Common Table
 * (https://www.alibabacloud.com/help/en/hologres/security-and-compliance/query-maxcompute-data-encrypted-based-on-byok).
 * MaxCompute's own page does not speak of the default key.
 */
const FIRST_FOR_DEFAULT_KEY = parseVersion('3.2')

export interface ExternalRead {
  readonly version: Version
  /** Of the project, and so of its BYOK. */
  readonly region: string
  readonly key: KeyChoice
  /** Whether Hologres holds the role that lets it use the master key. */
  readonly isGranted: boolean
}

/** @throws ServiceError with the first reason, in the order of the page */
export type CheckLimits = (read: ExternalRead) => void

export const checkLimits: CheckLimits = ({ version, region, key, isGranted }) => {
  const first = key.kind === 'default' ? FIRST_FOR_DEFAULT_KEY : FIRST_FOR_ENCRYPTED
  if (compareVersions(version, first) < 0) {
    throw versionTooEarly(version.join('.'), first.join('.'), key.kind)
  }
  if (!isGranted) throw kmsNotGranted()
  if (key.kind === 'byok' && region !== BYOK_REGION) throw keyRegionNotSupported(region)
}
