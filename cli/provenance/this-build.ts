/** Name, version and digest of this suite, for the reports that it writes. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CODE_ROOT, FEATURES, readPackage } from '../../specification/package-root'
import { suiteDigest } from './suite-digest'
import { SBOM } from './suite-files'

export interface ThisBuild {
  readonly name: string
  readonly version: string
  readonly digest: string
}

export function thisBuild(): ThisBuild {
  const { name, version } = readPackage()
  return { name, version, digest: suiteDigest(FEATURES) }
}

/** The software bill of materials that the build wrote, in CycloneDX; undefined under ts-node, which runs no build. */
export function thisSbom(): Buffer | undefined {
  const file = join(CODE_ROOT, SBOM)
  return existsSync(file) ? readFileSync(file) : undefined
}
