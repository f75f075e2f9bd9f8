/**
 * Hologres takes its version for another one when it checks its limits for projects under a BYOK.
 */
import { checkLimits, type HologresNeeds, type Parts } from '../../reference-impl/index'

type Version = Parameters<HologresNeeds['checkLimits']>[0]['version']

export function takingVersionFor(other: (version: Version) => Version): Partial<Parts> {
  return {
    checkLimits: (read) =>
      checkLimits(read.key.kind === 'byok' ? { ...read, version: other(read.version) } : read),
  }
}
