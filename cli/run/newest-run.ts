/** The run that is meant where none is named. */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from '../../specification/usage-error'
import { RUNS } from './output-folder'
import { isRun } from './run-folder'

/** Folders may have any name, so that the record's own time tells. */
export function newestRun(): string {
  const folders = existsSync(RUNS) ? readdirSync(RUNS).map((name) => join(RUNS, name)) : []
  const [newest] = folders
    .filter(isRun)
    .map((folder) => ({ folder, time: statSync(join(folder, 'run.ndjson')).mtimeMs }))
    .sort((one, other) => other.time - one.time)
  if (!newest)
    throw new UsageError(`there is no run below ${RUNS}; play one first, or name its folder`)
  return newest.folder
}
