/** Finds the folders of runs and the bundles at and below the given folders; a run's folder holds no folder of another. */
import { type Dirent, existsSync, readdirSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { isKept } from '../../reports'
import { UsageError } from '../../specification/usage-error'

/** As deep as CI services store artefacts: by run, by artefact, by name. */
const DEEPEST = 4

/** A folder that a run wrote, a bundle (`.zip`), a record (`.ndjson`) or a verdict (`.json`). */
export interface Place {
  readonly kind: 'folder' | 'bundle' | 'record' | 'verdict'
  readonly path: string
}

export interface FoundRuns {
  readonly places: readonly Place[]
  /** Folders that could not be searched, with the reason. */
  readonly unreadable: readonly { readonly place: string; readonly reason: string }[]
}

/** Throws a {@link UsageError} where there is none. */
export function findRuns(
  named: readonly string[],
  entriesOf: (folder: string) => Dirent[] = (folder) =>
    readdirSync(folder, { withFileTypes: true }),
): FoundRuns {
  const places: Place[] = []
  const unreadable: { place: string; reason: string }[] = []
  const search = (folder: string, depth: number): void => {
    const isRun = isKept(folder)
    if (isRun) places.push({ kind: 'folder', path: folder })
    for (const entry of inOrder(folder)) {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) {
        if (!isRun && depth > 0) search(path, depth - 1)
      } else if (kindOf(path) === 'bundle') places.push({ kind: 'bundle', path })
    }
  }
  const inOrder = (folder: string): Dirent[] => {
    try {
      return entriesOf(folder).sort((one, other) => (one.name < other.name ? -1 : 1))
    } catch (error) {
      const reason = `it cannot be read: ${(error as Error).message}`
      unreadable.push({ place: folder, reason })
      return []
    }
  }
  for (const path of named) {
    const kind = kindOfNamed(path)
    if (kind === 'folder') search(path, DEEPEST)
    else places.push({ kind, path })
  }
  if (places.length + unreadable.length > 0) return { places, unreadable }
  throw new UsageError(
    `there is no run in ${named.join(', ')}: no folder there has run.ndjson or verdict.json, and there is no bundle`,
  )
}

function kindOfNamed(path: string): Place['kind'] {
  if (!existsSync(path)) throw new UsageError(`${path}: there is no such folder or file`)
  if (statSync(path).isDirectory()) return 'folder'
  const kind = kindOf(path)
  if (kind !== undefined) return kind
  throw new UsageError(
    `${path} is neither a folder nor a bundle (.zip), a record (.ndjson) or a verdict (.json)`,
  )
}

function kindOf(file: string): Exclude<Place['kind'], 'folder'> | undefined {
  return KINDS[extname(file).toLowerCase()]
}

const KINDS: Readonly<Record<string, Exclude<Place['kind'], 'folder'>>> = {
  '.zip': 'bundle',
  '.ndjson': 'record',
  '.json': 'verdict',
}
