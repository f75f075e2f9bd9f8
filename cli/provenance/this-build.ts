/** Name, version and digest of this suite, for the reports that it writes. */
import { FEATURES, readPackage } from '../../specification/package-root'
import { suiteDigest } from './suite-digest'

export interface ThisBuild {
  readonly name: string
  readonly version: string
  readonly digest: string
}

export function thisBuild(): ThisBuild {
  const { name, version } = readPackage()
  return { name, version, digest: suiteDigest(FEATURES) }
}
