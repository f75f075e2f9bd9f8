/** What this very suite is known by, to whoever asks who wrote a report. */
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
