/** The Behaviors view of an Allure page: areas, and below them features and rules. */
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'

export interface Behaviors {
  /** Names at the top of the tree. */
  readonly areas: readonly string[]
  /** Names two levels below. */
  readonly rules: readonly string[]
}

const GROUP = '.node[data-node-kind=group]'
const AREA = `${GROUP}:not(${GROUP} ${GROUP})`
const FEATURE = `${GROUP} ${GROUP}:not(${GROUP} ${GROUP} ${GROUP})`
const RULE = `${GROUP} ${GROUP} ${GROUP}`
const SCENARIO = '.tree .node__leaf'

export async function openBehaviors(page: Page, file: string): Promise<void> {
  await page.goto(`${pathToFileURL(file).href}#behaviors`)
  await page.waitForSelector(GROUP)
}

/** Down to the rules: the page draws its tree only as far as it is unfolded. */
export async function unfoldBehaviors(page: Page): Promise<void> {
  await unfold(page, AREA)
  await unfold(page, FEATURE)
}

/** Goes down to one scenario, which the page then shows beside the tree. */
export async function openFirstScenario(page: Page): Promise<void> {
  for (const group of [AREA, FEATURE, RULE]) {
    await page.locator(`${group} > .node__title`).first().click()
  }
  await page.locator(SCENARIO).first().click()
  await page.locator('.test-result').first().waitFor()
}

export async function readBehaviors(page: Page): Promise<Behaviors> {
  await unfoldBehaviors(page)
  return { areas: await namesOf(page, AREA), rules: await namesOf(page, RULE) }
}

/** One after the other: with each that is unfolded, the page draws its neighbours anew. */
async function unfold(page: Page, group: string): Promise<void> {
  const folded = page.locator(`${group}:not(.node__expanded)`)
  while ((await folded.count()) > 0) {
    const id = await folded.first().getAttribute('data-node-uid')
    const node = page.locator(`[data-node-uid="${id}"]`)
    await node.locator('> .node__title').dispatchEvent('click')
    await node.and(page.locator('.node__expanded')).waitFor()
  }
}

async function namesOf(page: Page, group: string): Promise<string[]> {
  const names = await page.locator(`${group} > .node__title > .node__name`).allTextContents()
  return names.map((name) => name.trim())
}
