/**
 * The folder of one run. A run's files are never mixed with another's: the folder must be new or empty, and
 * is made only when the run really begins.
 */
import { accessSync, constants, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { UsageError } from '../usage-error'

/** Runs that are given no folder of their own land here, below the current one. */
export const RUNS = join('reports', 'out')

/** Named by time, so that the newest sorts last. */
export function defaultFolder(now: Date): string {
  const stamp = now.toISOString().replaceAll(':', '-').replace(/\.\d+/, '')
  const base = join(RUNS, stamp)
  for (let attempt = 2, folder = base; ; attempt++) {
    if (!existsSync(folder)) return folder
    folder = `${base}-${attempt}`
  }
}

/** Throws a {@link UsageError} where a run could not write; touches nothing. */
export function checkFolder(folder: string): void {
  const path = resolve(folder)
  if (existsSync(path)) {
    if (!statSync(path).isDirectory())
      throw new UsageError(`--out ${folder} is a file, not a folder`)
    if (readdirSync(path).length > 0) {
      throw new UsageError(`--out ${folder} already holds files; name a new folder, or empty it`)
    }
  }
  let nearest = path
  while (!existsSync(nearest)) nearest = dirname(nearest)
  try {
    if (!statSync(nearest).isDirectory()) throw new Error(`${nearest} is a file`)
    accessSync(nearest, constants.W_OK | constants.X_OK)
  } catch (error) {
    throw unwritable(folder, error)
  }
}

export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw unwritable(folder, error)
  }
}

function unwritable(folder: string, error: unknown): UsageError {
  return new UsageError(`--out ${folder} cannot be written: ${(error as Error).message}`)
}
