/**
 * The folder of a run. It holds the files of one run only: it must be new or empty, and is made
 * when the run begins.
 */
import { accessSync, constants, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { WriteFailure, writeFailure } from '../../record/write-failure'
import { UsageError } from '../../specification/usage-error'

/** Folder for runs without --out, below the working directory. */
export const RUNS = join('reports', 'out')

/** Throws where a run could not write. Creates and changes nothing. */
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

/** Throws where the folder cannot be made or written to. `called` names it in the message. */
export function checkWritable(folder: string, called = `--out ${folder}`): void {
  let nearest = resolve(folder)
  while (!existsSync(nearest)) nearest = dirname(nearest)
  try {
    if (!statSync(nearest).isDirectory()) {
      throw new WriteFailure(
        `${called} cannot be written: ${nearest} is a file; name another place`,
      )
    }
    accessSync(nearest, constants.W_OK | constants.X_OK)
  } catch (error) {
    throw error instanceof WriteFailure ? error : writeFailure(called, error)
  }
}

export function makeFolder(folder: string, called = `--out ${folder}`): void {
  const missing: string[] = []
  for (let path = resolve(folder); !existsSync(path); path = dirname(path)) missing.push(path)
  try {
    // One by one: `recursive` never returns where the system refuses to create a folder (/proc).
    for (const path of missing.reverse()) mkdirSync(path)
  } catch (error) {
    throw writeFailure(called, error)
  }
}

/**
 * Named by time, so that the newest sorts last. Runs that begin in the same second get a number.
 */
export function makeFolderOfItsOwn(now: Date): string {
  const stamp = now.toISOString().replaceAll(':', '-').replace(/\.\d+/, '')
  makeFolder(RUNS, RUNS)
  for (let attempt = 1; ; attempt++) {
    const folder = join(RUNS, attempt === 1 ? stamp : `${stamp}-${attempt}`)
    try {
      mkdirSync(folder)
      return folder
    } catch (error) {
      if (!isTaken(error)) throw writeFailure(folder, error)
    }
  }
}

export function isTaken(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'EEXIST'
}

export function inUse(folder: string): UsageError {
  return new UsageError(`--out ${folder} already holds files; name a new folder, or empty it`)
}
