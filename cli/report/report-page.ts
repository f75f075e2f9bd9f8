/** Builds the Allure page of a finished run. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import {
  type AllureVersion,
  buildAllurePage,
  quicklyKept,
  REPORTS,
  readRun,
  writeReports,
} from '../../reports'
import { USAGE } from '../exit-codes'
import { newestRun } from '../run/newest-run'
import { checkFolder, makeFolder } from '../run/output-folder'
import { refuseNewestIfPartial } from '../run/partial-run'
import { recordOf } from '../run/run-folder'
import { checkAllure } from './allure-flag'
import { earlierRuns } from './earlier-runs'

export interface PageRequest {
  /** New folder for the page; left out: the run's folder. */
  readonly out?: string
  /** Where earlier runs are kept. */
  readonly history?: string
  readonly sameTarget?: boolean
  readonly allure?: AllureVersion
}

/** Resolves to the exit code. */
export async function reportPage(
  named: string | undefined,
  { out, history, sameTarget, allure }: PageRequest,
): Promise<number> {
  await checkAllure({ ...(allure === undefined ? {} : { allure }), page: true })
  const folder = named ?? newestRun()
  const record = recordOf(folder)
  if (out !== undefined) checkFolder(out)
  // A folder with a record alone is enough: all reports are made from it again.
  if (!existsSync(join(folder, REPORTS.allureResults))) {
    writeReports(readRun(record), folder)
  }
  // The verdict is there by now, and quicker to read than the record.
  if (named === undefined) refuseNewestIfPartial(quicklyKept(folder).verdict, folder, 'report')
  if (out !== undefined) makeFolder(out)
  const page = await buildAllurePage(folder, {
    earlier: earlierRuns(folder, history, sameTarget),
    version: allure,
    folder: out,
  })
  if (!page.built) {
    process.stderr.write(`sealproof: ${page.reason}\n`)
    return USAGE
  }
  if (page.remark !== undefined) process.stderr.write(`${page.remark} Allure 3 made it.\n`)
  process.stdout.write(`${out === undefined ? page.path : join(out, 'index.html')}\n`)
  return 0
}
