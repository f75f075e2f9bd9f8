/**
 * Hologres: entry file of this folder. Emulates only the reading of MaxCompute through external
 * tables
 * (https://www.alibabacloud.com/help/en/hologres/security-and-compliance/query-maxcompute-data-encrypted-based-on-byok).
 */

export {
  type CreateInstanceRequest,
  type ForeignTable,
  Hologres,
  type HologresNeeds,
  type Instance,
} from './hologres'
export { type CheckLimits, checkLimits, type ExternalRead } from './limits'
export { compareVersions, parseVersion, type Version } from './version'
