/**
 * The digest of the suite: one SHA-256 over the SHA-256 of every file that asks or judges. The list has the
 * form of `sha256sum`, so that a user of the package can compute it without the suite:
 *
 *   sealproof list --files | sha256sum                                   the digest itself
 *   sealproof list --files | (cd node_modules/sealproof && sha256sum -c)  whether the files are those
 *
 * It names what ran: the compiled package and its sources under ts-node have digests of their own.
 */
import { hash } from 'node:crypto'
import { MOST_TEXT_BYTES, readRegularFile } from '../../specification/regular-file'
import { suiteFiles } from './suite-files'

const known = new Map<string, string>()

/** Computed once in a process: the files do not change during a run. */
export function suiteDigest(features: string): string {
  const digest = known.get(features) ?? hash('sha256', suiteManifest(features))
  known.set(features, digest)
  return digest
}

/** A line for each file: its SHA-256 in hex, two blanks, its path in the package. */
export function suiteManifest(features: string): string {
  return hashedFiles(features)
    .map(({ path, sha256 }) => `${sha256}  ${path}\n`)
    .join('')
}

export function hashedFiles(features: string): { path: string; sha256: string }[] {
  return suiteFiles(features).map(({ path, file }) => {
    return { path, sha256: hash('sha256', readRegularFile(file, MOST_TEXT_BYTES)) }
  })
}
