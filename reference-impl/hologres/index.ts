/**
 * Hologres, as far as it reads MaxCompute through external tables
 * (https://www.alibabacloud.com/help/en/hologres/security-and-compliance/query-maxcompute-data-encrypted-based-on-byok).
 * This is its door.
 */

export { type CreateInstanceRequest, Hologres, type HologresNeeds } from './hologres'
export { type CheckLimits, checkLimits, type ExternalRead } from './limits'
export { compareVersions, parseVersion, type Version } from './version'
