/** The runs that the trends of a page are to show: earlier ones of the same target, kept side by side. */
import { type Dirent, existsSync, readdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { isKept, quicklyKept, type VerdictDocument } from '../../reports'
import { UsageError } from '../../specification/usage-error'

/** More than Allure draws, since some will be of other targets. */
const MOST_READ = 60

/** In order of time. Where `kept` is left out, they lie in the folder that the run's own is in. */
export function earlierRuns(folder: string, kept?: string): VerdictDocument[] {
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
    .filter((verdict) => isEarlier(verdict, own))
    .sort((one, other) => ((one.started ?? '') < (other.started ?? '') ? -1 : 1))
}

/** A folder that nobody named is only where earlier runs might have been. */
function entriesOf(parent: string, named: boolean): Dirent[] {
  try {
    return readdirSync(parent, { withFileTypes: true })
  } catch (error) {
    if (!named) return []
    throw new UsageError(`--history ${parent} cannot be read: ${(error as Error).message}`)
  }
}

/** A record that cannot be read is missing from a trend; `sealproof history` names it. */
function verdictAt(place: string): VerdictDocument[] {
  try {
    return [quicklyKept(place).verdict]
  } catch {
    return []
  }
}

function isEarlier(verdict: VerdictDocument, own: VerdictDocument): boolean {
  return (
    verdict.target.name === own.target.name &&
    verdict.suite.specification === own.suite.specification &&
    verdict.started !== null &&
    own.started !== null &&
    verdict.started < own.started
  )
}
