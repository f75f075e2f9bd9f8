/**
 * What is packed must lie where it is named: a run's folder may come from elsewhere, and a link in it may lead to
 * whatever its maker wants to be given away.
 */
import { lstatSync } from 'node:fs'
import { UsageError } from '../usage-error'

/** Whether there is one; throws a {@link UsageError} where there is something else. */
export function isRegularFile(path: string): boolean {
  const there = lstatSync(path, { throwIfNoEntry: false })
  if (there === undefined) return false
  if (there.isFile()) return true
  const what = there.isSymbolicLink() ? 'a link' : 'no regular file'
  throw new UsageError(`${path} is ${what}, which is not bundled: put the file itself there`)
}
