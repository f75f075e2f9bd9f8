/** Lists the files that ask and judge, so that others can compute the digest of the suite. */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { FEATURES, readPackage } from '../../specification/package-root'
import { UsageError } from '../../specification/usage-error'
import { hashedFiles, suiteDigest, suiteManifest } from '../provenance/suite-digest'

export function listFiles(features?: string, json?: boolean): number {
  const folder = features === undefined ? FEATURES : resolve(features)
  if (!existsSync(folder)) throw new UsageError(`--features ${features}: there is no such folder`)
  if (json) {
    const { name, version } = readPackage()
    const suite = { name, version, digest: suiteDigest(folder), files: hashedFiles(folder) }
    process.stdout.write(`${JSON.stringify(suite, null, 2)}\n`)
  } else process.stdout.write(suiteManifest(folder))
  return 0
}
