/** A bundle may be written to a new file or over an older bundle; no other file is replaced. */
import { closeSync, lstatSync, openSync, readSync } from 'node:fs'
import { dirname } from 'node:path'
import { isBundleStart } from '../../reports/bundle'
import { UsageError } from '../../specification/usage-error'
import { checkWritable } from '../run/output-folder'

/** Throws a {@link UsageError} where it may not. Changes nothing. */
export function checkDestination(out: string): void {
  checkReplaceable(out)
  checkReplaceable(unfinished(out))
  checkWritable(dirname(out), `--out ${out}`)
}

/** Its name until it is complete, so that an incomplete archive is not taken for a bundle. */
export function unfinished(out: string): string {
  return `${out}.unfinished`
}

/** Follows no link and reads only regular files: a device may have no end. */
function checkReplaceable(path: string): void {
  const there = reading(path, () => lstatSync(path, { throwIfNoEntry: false }))
  if (there === undefined) return
  if (there.isDirectory()) {
    throw new UsageError(`--out ${path} is a folder; name the file that the bundle is to be`)
  }
  if (there.isFile() && reading(path, () => isBundle(path))) return
  throw new UsageError(`${path} is there, and is no bundle: name another file, or remove it`)
}

function isBundle(path: string): boolean {
  const file = openSync(path, 'r')
  try {
    const start = Buffer.alloc(64)
    return isBundleStart(start.subarray(0, readSync(file, start)))
  } finally {
    closeSync(file)
  }
}

function reading<T>(path: string, action: () => T): T {
  try {
    return action()
  } catch (error) {
    throw new UsageError(`--out ${path} cannot be looked at: ${(error as Error).message}`)
  }
}
