/**
 * What a hostile target says, on the pages that show it: opened in a browser, looked through and hovered over, nothing of
 * it is executed, and nothing is asked for from elsewhere.
 */
import { join } from 'node:path'
import { before, describe, it } from 'node:test'
import { pathToFileURL } from 'node:url'
import { expect } from 'chai'
import type { Page } from 'playwright-core'
import { openAllure3, openFirstOfAllure3 } from './browser/allure-3'
import { openBehaviors, openFirstScenario } from './browser/allure-behaviors'
import { withPage } from './browser/browser'
import { FIXTURE } from './fixtures/command'
import { writeSpecification } from './fixtures/hostile/specification'
import { sealproof, temporaryFolder } from './programs/command'
import { missingChromium, missingJava } from './programs/find'

const skip = missingChromium() ?? false

describe('the words of a hostile target', { skip }, () => {
  const folder = temporaryFolder()
  const run = join(folder, 'run')
  const allure2 = join(folder, 'allure-2')
  const history = join(folder, 'history.html')
  const withoutJava = missingJava() ?? false

  before(async () => {
    const { features } = writeSpecification(join(folder, 'specification'))
    const target = ['--target', join(FIXTURE, 'hostile', 'target.cjs'), '--features', features]
    await sealproof(1, 'run', ...target, '--page', '--allure', '3', '--out', run)
    if (!withoutJava) await sealproof(0, 'report', run, '--allure', '2', '--out', allure2)
    await sealproof(0, 'history', run, '--out', history)
  })

  for (const [name, file, missing = false] of [
    ['the compliance report', join(run, 'index.html')],
    ['the history', history],
    ['the page of Allure 3', join(run, 'allure-report', 'index.html')],
    ['the page of Allure 2', join(allure2, 'index.html'), withoutJava],
  ] as const) {
    it(`are shown by ${name} and not executed`, { skip: missing }, async () => {
      await withPage({ width: 1280, height: 900 }, async ({ page, complaints }) => {
        expect(await lookThrough(page, file)).to.include('globalThis.owned')
        expect(await page.evaluate('globalThis.owned !== undefined')).to.equal(false)
        expect(complaints).to.deep.equal([])
      })
    })
  }
})

/** All that can be seen, once everything is unfolded, pointed at and reached by keyboard. */
async function lookThrough(page: Page, file: string): Promise<string> {
  await page.goto(pathToFileURL(file).href)
  if (file.includes('allure-report')) {
    await openAllure3(page, file)
    await openFirstOfAllure3(page)
  }
  if (file.includes('allure-2')) {
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
