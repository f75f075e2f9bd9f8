/** The compliance report in a browser that runs no scripts: all of it is there but the filters. */
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'

/** What is missing for a reader without scripts; the page lends its browser, no more. */
export async function missingWithoutScript(page: Page, file: string): Promise<readonly string[]> {
  const context = await page.context().browser()?.newContext({ javaScriptEnabled: false })
  if (!context) return ['the page has no browser']
  try {
    const plain = await context.newPage()
    await plain.goto(pathToFileURL(file).href)
    const missing: string[] = []
    const scenarios = plain.locator('.scenario')
    const records = plain.locator('.scenario .facts + *')
    if ((await scenarios.count()) === 0 || (await records.count()) < (await scenarios.count())) {
      missing.push('records of scenarios')
    }
    for (const folded of ['.area', '.clause', '.scenario']) {
      await plain.locator(`${folded} summary`).first().click()
    }
    if (!(await plain.locator('.scenario .facts').first().isVisible())) missing.push('evidence')
    await plain.locator('#population a[data-search]').first().click()
    if (!plain.url().endsWith('#matrix')) missing.push('where a count leads')
    await plain.locator('#language-zh').check()
    if (!(await plain.locator('h1 .z').isVisible())) missing.push('Chinese')
    if (await plain.locator('#filters').isVisible()) missing.push('a sign that filters do not work')
    return missing.map((what) => `without scripts: ${what}`)
  } finally {
    await context.close()
  }
}
