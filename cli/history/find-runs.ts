/** The folders of runs at and below what somebody named; a run has no runs within it. */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { isKept } from '../../reports'
import { UsageError } from '../usage-error'

/** As deep as CI services put what they kept: by run, by artefact, by name. */
const DEEPEST = 4

/** Throws a {@link UsageError} where there is none. */
export function findRuns(named: readonly string[]): string[] {
  const found = named.flatMap((folder) => {
    if (!existsSync(folder)) throw new UsageError(`${folder}: there is no such folder`)
    if (!statSync(folder).isDirectory()) {
      throw new UsageError(`${folder} is a file; name the folder of a run, or one that runs are in`)
    }
    return runsIn(folder, DEEPEST)
  })
  if (found.length > 0) return found
  const places = named.join(', ')
  throw new UsageError(
    `there is no run in ${places}: no folder there has run.ndjson or verdict.json`,
  )
}

function runsIn(folder: string, depth: number): string[] {
  if (isKept(folder)) return [folder]
  if (depth === 0) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name))
    .sort()
    .flatMap((child) => runsIn(child, depth - 1))
}
