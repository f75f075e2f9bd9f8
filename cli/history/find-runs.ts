/** Finds the folders of runs at and below the given ones; a run's folder holds no other run. */
import { type Dirent, existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { isKept } from '../../reports'
import { UsageError } from '../../specification/usage-error'

/** As deep as CI services store artefacts: by run, by artefact, by name. */
const DEEPEST = 4

export interface FoundRuns {
  readonly places: readonly string[]
  /** Folders that could not be searched, with the reason. */
  readonly unreadable: readonly { readonly place: string; readonly reason: string }[]
}

/** Throws a {@link UsageError} where there is none. */
export function findRuns(
  named: readonly string[],
  entriesOf: (folder: string) => Dirent[] = (folder) =>
    readdirSync(folder, { withFileTypes: true }),
): FoundRuns {
  const places: string[] = []
  const unreadable: { place: string; reason: string }[] = []
  const search = (folder: string, depth: number): void => {
    if (isKept(folder)) places.push(folder)
    else if (depth > 0) for (const child of foldersIn(folder)) search(child, depth - 1)
  }
  const foldersIn = (folder: string): string[] => {
    try {
      return entriesOf(folder)
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => join(folder, name))
        .sort()
    } catch (error) {
      const reason = `it cannot be read: ${(error as Error).message}`
      unreadable.push({ place: folder, reason })
      return []
    }
  }
  for (const folder of named) {
    mustBeFolder(folder)
    search(folder, DEEPEST)
  }
  if (places.length + unreadable.length > 0) return { places, unreadable }
  throw new UsageError(
    `there is no run in ${named.join(', ')}: no folder there has run.ndjson or verdict.json`,
  )
}

function mustBeFolder(folder: string): void {
  if (!existsSync(folder)) throw new UsageError(`${folder}: there is no such folder`)
  if (!statSync(folder).isDirectory()) {
    throw new UsageError(`${folder} is a file; name the folder of a run, or one that runs are in`)
  }
}
