/**
 * The folder of one run. A run's files are never mixed with another's: the folder must be new or empty, and
 * is made only when the run really begins.
 */
import { accessSync, constants, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { UsageError } from '../../specification/usage-error'

/** Runs that are given no folder of their own land here, below the current one. */
export const RUNS = join('reports', 'out')

/** Throws a {@link UsageError} where a run could not write; touches nothing. */
export function checkFolder(folder: string): void {
  const path = resolve(folder)
  if (existsSync(path)) {
    if (!statSync(path).isDirectory()) {
      throw new UsageError(`--out ${folder} is a file, not a folder`)
    }
    if (readdirSync(path).length > 0) throw inUse(folder)
  }
  checkWritable(folder)
}

/** Whether a folder could be made there, or written to where there is one; `called` is what the user knows it as. */
export function checkWritable(folder: string, called = `--out ${folder}`): void {
  let nearest = resolve(folder)
  while (!existsSync(nearest)) nearest = dirname(nearest)
  try {
    if (!statSync(nearest).isDirectory()) throw new Error(`${nearest} is a file`)
    accessSync(nearest, constants.W_OK | constants.X_OK)
  } catch (error) {
    throw unwritable(called, error)
  }
}

export function makeFolder(folder: string, called = `--out ${folder}`): void {
  const missing: string[] = []
  for (let path = resolve(folder); !existsSync(path); path = dirname(path)) missing.push(path)
  try {
    // One by one: where the system denies that a folder can be, `recursive` tries for ever.
    for (const path of missing.reverse()) mkdirSync(path)
  } catch (error) {
    throw unwritable(called, error)
  }
}

/** Named by time, so that the newest sorts last; runs that begin at once get one each. */
export function makeFolderOfItsOwn(now: Date): string {
  const stamp = now.toISOString().replaceAll(':', '-').replace(/\.\d+/, '')
  checkWritable(RUNS)
  mkdirSync(RUNS, { recursive: true })
  for (let attempt = 1; ; attempt++) {
    const folder = join(RUNS, attempt === 1 ? stamp : `${stamp}-${attempt}`)
    try {
      mkdirSync(folder)
      return folder
    } catch (error) {
      if (!isTaken(error)) throw unwritable(`--out ${folder}`, error)
    }
  }
}

export function isTaken(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'EEXIST'
}

export function inUse(folder: string): UsageError {
  return new UsageError(`--out ${folder} already holds files; name a new folder, or empty it`)
}

function unwritable(called: string, error: unknown): UsageError {
  return new UsageError(`${called} cannot be written: ${(error as Error).message}`)
}
