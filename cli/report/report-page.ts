/** Builds the Allure page of a finished run. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeWholeFile } from '../../record/whole-file'
import { buildAllurePage, quicklyKept, REPORTS, readRun, writeReports } from '../../reports'
import { USAGE } from '../exit-codes'
import { newestRun } from '../run/newest-run'
import { checkFolder, makeFolder } from '../run/output-folder'
import { refuseNewestIfPartial } from '../run/partial-run'
import { recordOf } from '../run/run-folder'
import { earlierRuns } from './earlier-runs'

export async function reportPage(
  named: string | undefined,
  out: string | undefined,
  kept: string | undefined,
  sameTarget = false,
): Promise<number> {
  const folder = named ?? newestRun()
  const record = recordOf(folder)
  if (out !== undefined) checkFolder(out)
  // A folder with a record alone is enough: all reports are made from it again.
  if (!existsSync(join(folder, REPORTS.allureResults))) {
    writeReports(readRun(record), folder)
  }
  // The verdict is there by now, and quicker to read than the record.
  if (named === undefined) refuseNewestIfPartial(quicklyKept(folder).verdict, folder, 'report')
  const page = await buildAllurePage(folder, earlierRuns(folder, kept, sameTarget))
  if (!page.built) {
    process.stderr.write(`sealproof: ${page.reason}\n`)
    return USAGE
  }
  process.stdout.write(`${out === undefined ? page.path : copied(page.path, out)}\n`)
  return 0
}

function copied(page: string, out: string): string {
  makeFolder(out)
  const copy = join(out, 'index.html')
  writeWholeFile(copy, readFileSync(page))
  return copy
}
