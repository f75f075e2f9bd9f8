/** Writes every report of a run into its folder. */
import { join } from 'node:path'
import { writeWholeFile } from '../../record/whole-file'
import { writeFailureOf } from '../../record/write-failure'
import type { Run } from '../verdict/model'
import { verdictJson } from '../verdict/verdict-document'
import { writeAllure } from './allure/write-results'
import { junitXml } from './junit/junit'
import { summaryMarkdown } from './markdown/summary'
import { compliancePage } from './page/page'

/** Names of the files in a run's folder, apart from `run.ndjson`. */
export const REPORTS = {
  page: 'index.html',
  verdict: 'verdict.json',
  junit: 'junit.xml',
  summary: 'summary.md',
  allureResults: 'allure-results',
  allurePage: 'allure-report/index.html',
  figures: 'bench.json',
  figuresPage: 'bench.html',
} as const

/**
 * Writes every report except the Allure page into the run's folder, over those of an earlier call. The verdict comes
 * first and the largest last, so that a disk that gets full costs as little as possible. A report that cannot be
 * written does not keep the others from being written; afterwards the first failure is thrown.
 */
export function writeReports(run: Run, directory: string): void {
  const reports: readonly (readonly [name: string, make: (run: Run) => string])[] = [
    [REPORTS.verdict, verdictJson],
    [REPORTS.junit, junitXml],
    [REPORTS.summary, summaryMarkdown],
    [REPORTS.page, compliancePage],
  ]
  const failures = [
    ...reports.map(([name, make]) =>
      writeFailureOf(() => writeWholeFile(join(directory, name), make(run))),
    ),
    writeFailureOf(() => {
      writeAllure(run, join(directory, REPORTS.allureResults), join(directory, REPORTS.figuresPage))
    }),
  ]
  const first = failures.find((failure) => failure !== undefined)
  if (first) throw first
}
