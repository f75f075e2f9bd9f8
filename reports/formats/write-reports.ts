/** Writes every report of a run into its folder. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Run } from '../verdict/model'
import { verdictJson } from '../verdict/verdict-document'
import { writeAllure } from './allure/write-results'
import { junitXml } from './junit'
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
 * last, so where it is, the others are complete.
 */
export function writeReports(run: Run, directory: string): void {
  mkdirSync(directory, { recursive: true })
  writeAllure(run, join(directory, REPORTS.allureResults), join(directory, REPORTS.figuresPage))
  writeFileSync(join(directory, REPORTS.junit), junitXml(run))
  writeFileSync(join(directory, REPORTS.summary), summaryMarkdown(run))
  writeFileSync(join(directory, REPORTS.page), compliancePage(run))
  writeFileSync(join(directory, REPORTS.verdict), verdictJson(run))
}
