/**
 * A bundle may be written to a new file or over an older bundle; no other file is replaced. A signed bundle is
 * evidence: it is replaced only by the same bytes.
 */
import { createHash } from 'node:crypto'
import { lstatSync } from 'node:fs'
import { dirname } from 'node:path'
import { checkReplaceable, type FileKind } from '../../record/whole-file'
import { chunksOf } from '../../reports'
import { isBundleStart, isSignedBundle, MAX_ARCHIVE_BYTES } from '../../reports/bundle'
import { readRegularFile } from '../../specification/regular-file'
import { UsageError } from '../../specification/usage-error'
import { checkWritable } from '../run/output-folder'

export const BUNDLE_FILE: FileKind = { name: 'a bundle', isStart: isBundleStart }

/** Whether there is a signed bundle. Throws where nothing may be written. Changes nothing. */
export function checkDestination(out: string, { signing }: { signing: boolean }): boolean {
  checkReplaceable(out, BUNDLE_FILE)
  checkWritable(dirname(out), `--out ${out}`)
  const isSigned = isThereSigned(out)
  if (isSigned && !signing) throw signedAlready(out)
  return isSigned
}

/** Throws where the signed bundle there has other bytes than these. */
export function mustBeSame(out: string, sha256: string): void {
  const there = createHash('sha256')
  for (const chunk of chunksOf(out)) there.update(chunk)
  if (there.digest('hex') !== sha256) throw signedAlready(out)
}

function isThereSigned(out: string): boolean {
  const size = lstatSync(out, { throwIfNoEntry: false })?.size
  return (
    size !== undefined &&
    size <= MAX_ARCHIVE_BYTES &&
    isSignedBundle(readRegularFile(out, MAX_ARCHIVE_BYTES))
  )
}

function signedAlready(out: string): UsageError {
  return new UsageError(
    `${out} is a signed bundle, and is not replaced: name another place with --out, or remove it`,
  )
}
