/** The page of Allure 3: a tree of areas, features and rules, and the scenario that is chosen in it. */
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'

const GROUP = '[data-testid="tree-section"]'
const SCENARIO = '[data-testid="tree-leaf"]'

export async function openAllure3(page: Page, file: string): Promise<void> {
  // It decodes some 15 MB before it shows anything.
  page.setDefaultTimeout(120_000)
  await page.goto(pathToFileURL(file).href)
  await page.locator(GROUP).first().waitFor({ state: 'attached' })
}

export async function areasOfAllure3(page: Page): Promise<string[]> {
  return page.locator(`${GROUP} [data-testid="tree-section-title"]`).allTextContents()
}

/** Goes down to one scenario, and opens it: a group that is opened has its first member right below it. */
export async function openFirstOfAllure3(page: Page): Promise<void> {
  for (let depth = 0; (await page.locator(SCENARIO).count()) === 0; depth++) {
    await page.locator(GROUP).nth(depth).dispatchEvent('click')
    await page.waitForTimeout(200)
  }
  await page.locator(SCENARIO).first().dispatchEvent('click')
  await page.locator('[data-testid="test-result-description"]').waitFor()
}

/** Runs in the history of the scenario that is open. */
export async function earlierRunsOfAllure3(page: Page): Promise<number> {
  return page.locator('[data-testid="test-result-prev-status"]').count()
}
