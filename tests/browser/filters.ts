/** Filters of the compliance report, worked as by somebody who has no mouse. */
import type { Page } from 'playwright-core'

/** What does not come out as it should; empty where all does. */
export async function wrongByKeyboard(page: Page): Promise<readonly string[]> {
  const wrong: string[] = []
  const expect = async (what: string, holds: Promise<boolean>) => {
    if (!(await holds)) wrong.push(`${what}: ${await page.locator('#shown').textContent()}`)
  }
  const before = await told(page)

  const violates = page.locator('#filters input[value=violates]')
  await tabTo(page, '#filters input[value=violates]')
  await page.keyboard.press('Space')
  await changed(page, before)
  const articles = page.locator('article.clause:visible')
  const scenarios = page.locator('.scenario:visible')
  await expect('nothing violates', atLeastOne(articles.count()))
  await expect(
    'a scenario is shown that does not violate',
    equal(scenarios.count(), page.locator('.scenario[data-verdict=violates]:visible').count()),
  )
  await expect(
    'the matrix shows other clauses than the list',
    equal(articles.count(), page.locator('tr[data-clause]:visible').count()),
  )

  await tabTo(page, '#text')
  const all = await told(page)
  await page.keyboard.type('no such text anywhere')
  await changed(page, all)
  await expect('a text that is nowhere is found', equal(articles.count(), Promise.resolve(0)))

  await tabTo(page, '#filters button')
  const none = await told(page)
  await page.keyboard.press('Enter')
  await changed(page, none)
  await expect('not all is shown again', equal(told(page), Promise.resolve(before)))

  await tabTo(page, '#area')
  await page.keyboard.press('End')
  await changed(page, before)
  const area = await page.locator('#area').inputValue()
  await expect(
    'another area is shown',
    equal(articles.count(), page.locator(`article.clause[data-area="${area}"]`).count()),
  )
  if (await violates.isChecked()) wrong.push('what was reset is still chosen')
  return wrong
}

/** Forward or around, as far as it takes. */
async function tabTo(page: Page, selector: string): Promise<void> {
  await page.locator('#filters input').first().focus()
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    if (await page.evaluate(`document.activeElement.matches(${JSON.stringify(selector)})`)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`${selector} cannot be reached with the tabulator`)
}

const MOST_PRESSES = 30

async function told(page: Page): Promise<string> {
  return (await page.locator('#shown').textContent()) ?? ''
}

/** By a locator: what waits for a function would evaluate it in the page, whose policy forbids that. */
async function changed(page: Page, from: string): Promise<void> {
  await page.locator('#shown').filter({ hasNotText: from }).waitFor()
}

async function equal<T>(one: Promise<T>, other: Promise<T>): Promise<boolean> {
  return (await one) === (await other)
}

async function atLeastOne(count: Promise<number>): Promise<boolean> {
  return (await count) > 0
}
