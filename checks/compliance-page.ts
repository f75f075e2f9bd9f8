/**
 * The compliance report as an auditor opens it: from disk, in a browser without network. It complains of
 * nothing, keeps nobody out, is worked by keyboard, prints, and opens with ten thousand scenarios.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { FORMATS, RunModelBuilder } from '../reports'
import { generatedRecord } from '../tests/performance/generated-record'
import { withPage } from './browser'
import { type Check, failed, nothingWrong, skipped } from './check'
import { sealproof } from './command-line'
import { barriers } from './compliance/accessibility'
import { wrongInChineseBrowser } from './compliance/chinese-browser'
import { wrongByKeyboard } from './compliance/filters'
import { longestTask, observeLongTasks, timeToResize } from './compliance/long-tasks'
import { printed, wrongWithPrint } from './compliance/print'
import { missingWithoutScript } from './compliance/without-script'
import { findChromium } from './programs'
import type { Workplace } from './workplace'

export const compliancePage: Check = {
  name: 'compliance-page',
  promise: 'the compliance report can be read, worked, printed and opened large',
  needs: ['build'],
  async examine(workplace) {
    if (!findChromium()) return skipped('Chromium is not installed (on Debian: chromium)')
    const folder = join(workplace.scratch, 'run')
    const { code } = await sealproof(workplace, 'run', '--out', folder)
    if (code !== 0) return failed(`sealproof run ended with ${code}`)
    const everything = await pageOfEverything(workplace)
    const large = pageOfLargeRun(workplace)

    const screen = { width: 1280, height: 900, signal: workplace.signal }
    const { wrong, note } = await withPage(screen, async ({ page, complaints }) => {
      const found = [
        ...(await wrongWithEverything(page, everything)),
        ...(await missingWithoutScript(page, everything)),
        ...(await wrongInChineseBrowser(page, everything)),
        ...(await wrongWithReference(page, join(folder, 'index.html'))),
      ]
      const { opened, filtered, resized } = await largeRun(page, large)
      return {
        wrong: [...found, ...complaints],
        note: `${LARGE} scenarios: longest task ${opened} ms to open, ${filtered} ms to filter; ${resized} ms to narrow the window`,
      }
    })
    return nothingWrong(wrong, 'things wrong with it', note)
  },
}

const LARGE = 10_000

/** Small, and with everything in it that a page can have. */
async function pageOfEverything({ root, scratch, run }: Workplace): Promise<string> {
  const file = join(scratch, 'everything.html')
  const writer = join(root, 'reports', 'page', 'fixture', 'write-page.ts')
  const { code } = await run(process.execPath, ['--require', 'ts-node/register', writer, file])
  if (code !== 0) throw new Error('the page of a run with everything was not written')
  return file
}

function pageOfLargeRun({ scratch }: Workplace): string {
  const builder = new RunModelBuilder()
  for (const message of generatedRecord(LARGE)) builder.take(message)
  const file = join(scratch, 'large.html')
  writeFileSync(file, FORMATS.find(({ name }) => name === 'html')?.write(builder.finish()) ?? '')
  return file
}

async function wrongWithEverything(page: Page, file: string): Promise<readonly string[]> {
  await page.goto(pathToFileURL(file).href)
  const wrong = [...(await wrongByKeyboard(page)).map((what) => `by keyboard: ${what}`)]
  await page.reload()
  await page.evaluate(`document.querySelectorAll('details').forEach((each) => (each.open = true))`)
  for (const language of ['en', 'zh']) {
    await page.locator(`#language-${language}`).check()
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const found = await barriers(page)
      wrong.push(...found.map((what) => `${language}, ${colorScheme}: ${what}`))
    }
  }
  const told = await page.evaluate('document.documentElement.lang')
  if (told !== 'zh-Hans') wrong.push(`the page in Chinese says that it is in ${told}`)
  return [...wrong, ...wrongWithPrint(await printed(page))]
}

async function wrongWithReference(page: Page, file: string): Promise<readonly string[]> {
  await page.goto(pathToFileURL(file).href)
  const onPaper = wrongWithPrint(await printed(page))
  // Of what it has hundreds of in one form, the first: looking at each of them takes minutes.
  const repeated = 'section.area ~ section.area, .clause ~ .clause, .file ~ .file'
  await page.evaluate(`document.querySelectorAll('${repeated}').forEach((each) => each.remove())`)
  const found = [...onPaper, ...(await barriers(page))]
  return found.map((what) => `the reference's: ${what}`)
}

/** Figures only: how fast a machine is decides no check. */
async function largeRun(page: Page, file: string) {
  await observeLongTasks(page)
  await page.goto(pathToFileURL(file).href)
  const opened = await longestTask(page)
  await page.locator('#filters input[value=violates]').check()
  await page.locator('#text').fill('case 17')
  await page.locator('#filters button').click()
  await page.locator('#area').selectOption({ index: 1 })
  const filtered = await longestTask(page)
  await page.locator('#filters button').click()
  await longestTask(page)
  // Below 70rem the contents no longer stand beside the report.
  return { opened, filtered, resized: await timeToResize(page, 1000) }
}
