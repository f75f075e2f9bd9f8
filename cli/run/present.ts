/** Writes every report of a run into its folder, and the summary or JSON to stdout. */
import { join } from 'node:path'
import { writeFailureOf } from '../../record/write-failure'
import {
  type AllureVersion,
  buildAllurePage,
  githubAnnotations,
  type Run,
  recordDigest,
  terminalSummary,
  verdictJson,
  writeReports,
} from '../../reports'
import { hasColor } from '../colors'
import { earlierRuns } from '../report/earlier-runs'
import { exitCodeOf } from './exit-code'
import { waitingLine } from './waiting-line'

export interface Presentation {
  /** The verdict as JSON instead of the summary. */
  readonly json?: boolean
  /** How many violations the summary shows in full. */
  readonly limit?: number
  /** No progress, and a short summary. */
  readonly quiet?: boolean
  /** The Allure page too. */
  readonly page?: boolean
  /** Which Allure makes it; left out: as there is Java or not. */
  readonly allure?: AllureVersion
}

/**
 * Resolves to the exit code. Where a report cannot be written, the result is printed all the same, before the
 * failure is thrown.
 */
export async function present(
  run: Run,
  directory: string,
  { json, page, allure, limit, quiet }: Presentation,
  how: { readonly interrupted: boolean },
): Promise<number> {
  const failure = writeFailureOf(() =>
    writeReports({ ...run, recordSha256: recordDigest(join(directory, 'run.ndjson')) }, directory),
  )
  if (json) {
    process.stdout.write(verdictJson(run))
  } else {
    const { columns: width } = process.stdout
    const color = hasColor(process.stdout)
    // The summary lists all reports, so the folder is left out where one is missing.
    const place = failure === undefined ? { directory } : {}
    process.stdout.write(terminalSummary(run, { color, width, limit, quiet, ...place }))
  }
  if (failure) throw failure
  // On the page of a job; stdout may be JSON.
  if (process.env.GITHUB_ACTIONS === 'true')
    for (const line of githubAnnotations(run)) process.stderr.write(`${line}\n`)
  const waiting = waitingLine(run, directory)
  if (waiting !== undefined) (json ? process.stderr : process.stdout).write(`${waiting}\n`)
  if (page && !how.interrupted) {
    const built = await buildAllurePage(directory, {
      earlier: earlierRuns(directory),
      version: allure,
    })
    if (built.built && built.remark) process.stderr.write(`${built.remark} Allure 3 made it.\n`)
    process.stderr.write(built.built ? `Allure page: ${built.path}\n` : `${built.reason}\n`)
  }
  return exitCodeOf(run, how)
}
