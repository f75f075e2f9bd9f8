/**
 * Draws the README's pictures anew from a real run: `npm run pictures`. What they show is what a reader
 * gets, at the time of drawing.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readRun, terminalSummary } from '../reports'
import { openBehaviors, openFirstScenario } from '../tests/browser/allure-behaviors'
import { withPage } from '../tests/browser/browser'
import { sealproof } from '../tests/programs/command'
import { missingForPages } from '../tests/programs/find'
import { ROOT } from '../tests/programs/process'
import { ansiToHtml } from './ansi'

const PICTURES = join(ROOT, 'docs', 'pictures')
const COLUMNS = 100

async function main(): Promise<void> {
  const missing = missingForPages()
  if (missing !== undefined) throw new Error(missing)
  mkdirSync(PICTURES, { recursive: true })
  const folder = mkdtempSync(join(tmpdir(), 'sealproof-pictures-'))
  try {
    const run = join(folder, 'run')
    await sealproof(0, 'run', '--page', '--allure', '2', '--out', run)
    await drawReport(join(run, 'index.html'))
    await drawAllurePage(join(run, 'allure-report', 'index.html'))
    await drawSummary(join(run, 'run.ndjson'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Where it leads from clauses to their evidence. */
async function drawReport(file: string): Promise<void> {
  await withPage({ width: 1280, height: 760 }, async ({ page }) => {
    await page.goto(`${pathToFileURL(file).href}#matrix`)
    await page.screenshot({ path: join(PICTURES, 'compliance-report.png') })
  })
}

async function drawAllurePage(file: string): Promise<void> {
  await withPage({ width: 1360, height: 860 }, async ({ page }) => {
    await openBehaviors(page, file)
    await openFirstScenario(page)
    await page.screenshot({ path: join(PICTURES, 'allure-page.png') })
  })
}

/** The summary in colours, as it stands in a terminal of the usual width. */
async function drawSummary(record: string): Promise<void> {
  const run = await readRun(record)
  const summary = terminalSummary(run, { color: true, width: COLUMNS, directory: 'reports/out/…' })
  await withPage({ width: 1000, height: 400 }, async ({ page }) => {
    await page.setContent(`<!doctype html><style>
      body { margin: 0; background: #0d1117; display: inline-block }
      pre { margin: 0; padding: 24px; color: #e6edf3; font: 14px/1.45 'DejaVu Sans Mono', monospace }
    </style><pre>${ansiToHtml(summary)}</pre>`)
    await page.locator('body').screenshot({ path: join(PICTURES, 'terminal-summary.png') })
  })
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
