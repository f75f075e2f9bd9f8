/**
 * Only regular files are packed: a run's folder may come from elsewhere, and a link in it could point to a
 * file that must not be given away.
 */
import { lstatSync, type Stats } from 'node:fs'
import { UsageError } from '../../specification/usage-error'

/** Whether there is an entry of that name; a broken link counts. */
export function isThere(path: string): boolean {
  return lookedAt(path) !== undefined
}

/** Throws a {@link UsageError} that names what is there instead. */
export function mustBeRegularFile(path: string): void {
  const there = lookedAt(path)
  if (there?.isFile()) return
  throw new UsageError(
    `${path} is ${kindOf(there)}, which is not bundled: put the file itself there`,
  )
}

function lookedAt(path: string): Stats | undefined {
  return lstatSync(path, { throwIfNoEntry: false })
}

function kindOf(there: Stats | undefined): string {
  if (there === undefined) return 'not there'
  return there.isSymbolicLink() ? 'a link' : 'no regular file'
}
