/** The newest run, which a verb takes where no folder is given. */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from '../../specification/usage-error'
import { RUNS } from './output-folder'
import { isRun } from './run-folder'

/** By the time of the record, since folders may have any name. */
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
