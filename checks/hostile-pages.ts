/**
 * What a hostile target says, on the pages that show it: opened in a browser, looked through and hovered over, nothing of
 * it is executed, and nothing is asked for from elsewhere.
 */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { openBehaviors, openFirstScenario } from './behaviors'
import { withPage } from './browser'
import { type Check, failed, nothingWrong, skipped } from './check'
import { sealproof } from './command-line'
import { missingForPages } from './programs'
import type { Workplace } from './workplace'

export const hostilePages: Check = {
  name: 'hostile-pages',
  promise: 'no page executes what a hostile target says',
  needs: ['build'],
  async examine(workplace) {
    const missing = missingForPages()
    if (missing !== undefined) return skipped(missing)
    const pages = await writePages(workplace)
    if (typeof pages === 'string') return failed(pages)
    const screen = { width: 1280, height: 900, signal: workplace.signal }
    return withPage(screen, async ({ page, complaints }) => {
      const wrong: string[] = []
      for (const [name, file] of Object.entries(pages)) {
        const text = await lookThrough(page, file)
        const isOwned = await page.evaluate('globalThis.owned !== undefined')
        if (isOwned) wrong.push(`${name} executed what the target said`)
        if (!text.includes('globalThis.owned')) wrong.push(`${name} does not show what was said`)
      }
      return nothingWrong(
        [...wrong, ...complaints],
        'things wrong with them',
        Object.keys(pages).join(', '),
      )
    })
  },
}

/** By name; or what went wrong. */
async function writePages(
  workplace: Workplace,
): Promise<Readonly<Record<string, string>> | string> {
  const { root, scratch, run } = workplace
  const fixture = join(root, 'tests', 'fixtures', 'hostile')
  const features = join(scratch, 'specification')
  const writer = join(fixture, 'write-specification.ts')
  const written = await run(process.execPath, ['--require', 'ts-node/register', writer, features])
  if (written.code !== 0) return 'the hostile specification was not written'
  const folder = join(scratch, 'run')
  const target = ['--target', join(fixture, 'target.cjs'), '--features', features]
  const { code } = await sealproof(workplace, 'run', ...target, '--page', '--out', folder)
  if (code !== 1) return `a run against the hostile target ended with ${code}`
  const history = join(scratch, 'history.html')
  const drawn = await sealproof(workplace, 'history', folder, '--out', history)
  if (drawn.code !== 0) return `its history ended with ${drawn.code}`
  return {
    'the compliance report': join(folder, 'index.html'),
    'the history': history,
    'the Allure page': join(folder, 'allure-report', 'index.html'),
  }
}

/** All that can be seen, once everything is unfolded, pointed at and reached by keyboard. */
async function lookThrough(page: Page, file: string): Promise<string> {
  await page.goto(pathToFileURL(file).href)
  if (file.includes('allure-report')) {
    await openBehaviors(page, file)
    await openFirstScenario(page)
  }
  await page.evaluate(`document.querySelectorAll('details').forEach((each) => (each.open = true))`)
  await page.evaluate(`for (const each of document.querySelectorAll('body *')) {
    each.dispatchEvent(new MouseEvent('mouseover', { bubbles: false }))
    each.dispatchEvent(new FocusEvent('focus'))
  }`)
  return (await page.locator('body').textContent()) ?? ''
}
