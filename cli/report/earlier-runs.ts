/** Earlier runs of the same target, for the trends of an Allure page. */
import { type Dirent, existsSync, readdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { isKept, quicklyKept, targetIdentity, type VerdictDocument } from '../../reports'
import { UsageError } from '../../specification/usage-error'

/** More than Allure shows, since some are of other targets. */
const MOST_READ = 60

/**
 * In order of time. Without `kept` they are searched beside the run's own folder. `sameTarget`: targets of the same name are
 * one, wherever they were.
 */
export function earlierRuns(folder: string, kept?: string, sameTarget = false): VerdictDocument[] {
  if (kept !== undefined && !existsSync(kept)) {
    throw new UsageError(`--history ${kept}: there is no such folder`)
  }
  const own = quicklyKept(folder).verdict
  const parent = kept ?? dirname(resolve(folder))
  const places = entriesOf(parent, kept !== undefined)
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(parent, name))
    .filter((place) => resolve(place) !== resolve(folder) && isKept(place))
    .sort()
    .slice(-MOST_READ)
  return places
    .flatMap(verdictAt)
    .filter((verdict) => isEarlier(verdict, own, sameTarget))
    .sort((one, other) => ((one.started ?? '') < (other.started ?? '') ? -1 : 1))
}

/** Only a folder that was given with --history must be readable. */
function entriesOf(parent: string, named: boolean): Dirent[] {
  try {
    return readdirSync(parent, { withFileTypes: true })
  } catch (error) {
    if (!named) return []
    throw new UsageError(`--history ${parent} cannot be read: ${(error as Error).message}`)
  }
}

/** A run that cannot be read is left out; `sealproof history` names it. */
function verdictAt(place: string): VerdictDocument[] {
  try {
    return [quicklyKept(place).verdict]
  } catch {
    return []
  }
}

function isEarlier(verdict: VerdictDocument, own: VerdictDocument, sameTarget: boolean): boolean {
  return (
    (sameTarget
      ? verdict.target.name === own.target.name
      : targetIdentity(verdict) === targetIdentity(own)) &&
    verdict.suite.specification === own.suite.specification &&
    verdict.started !== null &&
    own.started !== null &&
    verdict.started < own.started
  )
}
