/**
 * What is packed must lie where it is named: a run's folder may come from elsewhere, and a link in it may lead to
 * whatever its maker wants to be given away.
 */
import { lstatSync, type Stats } from 'node:fs'
import { UsageError } from '../../specification/usage-error'

/** Whether anything goes by that name, also a link that leads nowhere. */
export function isThere(path: string): boolean {
  return lookedAt(path) !== undefined
}

/** Throws a {@link UsageError} that names what is there instead. */
export function mustBeRegularFile(path: string): void {
  const there = lookedAt(path)
  if (there?.isFile()) return
  throw new UsageError(
    `${path} is ${inWords(there)}, which is not bundled: put the file itself there`,
  )
}

function lookedAt(path: string): Stats | undefined {
  return lstatSync(path, { throwIfNoEntry: false })
}

function inWords(there: Stats | undefined): string {
  if (there === undefined) return 'not there'
  return there.isSymbolicLink() ? 'a link' : 'no regular file'
}
