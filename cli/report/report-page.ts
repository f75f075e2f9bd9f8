/** Builds the Allure page of a run that has been played. */
import { copyFileSync, existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { buildAllurePage, REPORTS, readRun, writeReports } from '../../reports'
import { USAGE } from '../exit-codes'
import { checkFolder, makeFolder, RUNS } from '../run/output-folder'
import { isRun, recordOf } from '../run/run-folder'
import { UsageError } from '../usage-error'

export async function reportPage(
  named: string | undefined,
  out: string | undefined,
): Promise<number> {
  const folder = named ?? newestRun()
  const record = recordOf(folder)
  if (out !== undefined) checkFolder(out)
  // A record alone is a run: all else is made from it again.
  if (!existsSync(join(folder, REPORTS.allureResults))) {
    writeReports(readRun(record), folder)
  }
  const page = await buildAllurePage(folder)
  if (!page.built) {
    process.stderr.write(`sealproof: ${page.reason}\n`)
    return USAGE
  }
  process.stdout.write(`${out === undefined ? page.path : copied(page.path, out)}\n`)
  return 0
}

/** Folders may have any name, so that the record's own time tells. */
function newestRun(): string {
  const folders = existsSync(RUNS) ? readdirSync(RUNS).map((name) => join(RUNS, name)) : []
  const [newest] = folders
    .filter(isRun)
    .map((folder) => ({ folder, time: statSync(join(folder, 'run.ndjson')).mtimeMs }))
    .sort((one, other) => other.time - one.time)
  if (!newest)
    throw new UsageError(`there is no run below ${RUNS}; play one first, or name its folder`)
  return newest.folder
}

function copied(page: string, out: string): string {
  makeFolder(out)
  const copy = join(out, 'index.html')
  copyFileSync(page, copy)
  return copy
}
