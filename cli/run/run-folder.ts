/** The folder that a run has left behind. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from '../usage-error'

export function isRun(folder: string): boolean {
  return existsSync(recordIn(folder))
}

/** Throws a {@link UsageError} where there is none. */
export function recordOf(folder: string): string {
  if (isRun(folder)) return recordIn(folder)
  throw new UsageError(`${folder} is not the folder of a run: it has no run.ndjson`)
}

function recordIn(folder: string): string {
  return join(folder, 'run.ndjson')
}
