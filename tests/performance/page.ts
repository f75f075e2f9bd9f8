/**
 * How long the compliance report of a large run keeps its reader waiting: opened in Chromium with 10,000 scenarios,
 * filtered, and drawn in another width. `npm run bench:page -- SCENARIOS`
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { FORMATS, RunModelBuilder } from '../../reports'
import { withPage } from '../browser/browser'
import { longestTask, observeLongTasks, timeToResize } from '../browser/long-tasks'
import { generatedRecord } from './generated-record'

const SCENARIOS = 10_000
const SCREEN = { width: 1280, height: 900 }

async function main(scenarios: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'sealproof-page-'))
  try {
    const file = join(folder, 'index.html')
    writeFileSync(file, pageOf(scenarios))
    return await withPage(SCREEN, async ({ page, complaints }) => {
      const { opened, filtered, resized } = await measured(page, file)
      console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}\n`)
      console.log(`longest task to open a report of ${scenarios} scenarios  ${opened} ms`)
      console.log(`longest task to filter it  ${filtered} ms`)
      console.log(`to draw it in another width  ${resized} ms`)
      for (const complaint of complaints) console.log(complaint)
      return complaints.length === 0 ? 0 : 1
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function pageOf(scenarios: number): string {
  const builder = new RunModelBuilder()
  for (const message of generatedRecord(scenarios)) builder.take(message)
  const html = FORMATS.find(({ name }) => name === 'html')
  if (!html) throw new Error('there is no format "html"')
  return html.write(builder.finish())
}

async function measured(page: Page, file: string) {
  await observeLongTasks(page)
  await page.goto(pathToFileURL(file).href)
  const opened = await longestTask(page)
  await page.locator('#filters input[value=violates]').check()
  await page.locator('#text').fill('case 17')
  await page.locator('#filters button').click()
  await page.locator('#area').selectOption({ index: 1 })
  const shown = await page.locator('tr[data-clause]:visible').count()
  if (shown === 0) throw new Error('the filters leave nothing to show')
  const filtered = await longestTask(page)
  await page.locator('#filters button').click()
  await longestTask(page)
  // Below 70rem the contents no longer stand beside the report.
  return { opened, filtered, resized: await timeToResize(page, 1000) }
}

main(Number(process.argv[2] ?? SCENARIOS)).then((code) => {
  process.exitCode = code
})
