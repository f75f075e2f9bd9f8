/**
 * What a hostile target says, on the pages that show it: opened in a browser, looked through and hovered over, nothing of
 * it is executed, and nothing is asked for from elsewhere.
 */
import { join } from 'node:path'
import { before, describe, it } from 'node:test'
import { pathToFileURL } from 'node:url'
import { expect } from 'chai'
import type { Page } from 'playwright-core'
import { openBehaviors, openFirstScenario } from './browser/allure-behaviors'
import { withPage } from './browser/browser'
import { FIXTURE } from './fixtures/command'
import { writeSpecification } from './fixtures/hostile/specification'
import { sealproof, temporaryFolder } from './programs/command'
import { missingForPages } from './programs/find'

const skip = missingForPages() ?? false

describe('the words of a hostile target', { skip }, () => {
  const folder = temporaryFolder()
  const run = join(folder, 'run')
  const history = join(folder, 'history.html')

  before(async () => {
    const { features } = writeSpecification(join(folder, 'specification'))
    const target = ['--target', join(FIXTURE, 'hostile', 'target.cjs'), '--features', features]
    await sealproof(1, 'run', ...target, '--page', '--out', run)
    await sealproof(0, 'history', run, '--out', history)
  })

  for (const [name, file] of [
    ['the compliance report', join(run, 'index.html')],
    ['the history', history],
    ['the Allure page', join(run, 'allure-report', 'index.html')],
  ] as const) {
    it(`are shown by ${name} and not executed`, async () => {
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
