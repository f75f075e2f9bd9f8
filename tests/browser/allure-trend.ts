/** What an Allure page shows of earlier runs: its trend, and the history of a scenario. */
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { openBehaviors, openFirstScenario } from './allure-behaviors'

export interface Trend {
  /** As the axis has them. */
  readonly points: readonly string[]
  /** Lines of the history of one scenario. */
  readonly scenarioHistory: number
}

export async function readTrend(page: Page, file: string): Promise<Trend> {
  await page.goto(pathToFileURL(file).href)
  // A hash alone would not load the page anew.
  await page.reload()
  const axis = page.locator('.history-trend')
  await axis.waitFor()
  const labels = await axis.locator('text').allTextContents()
  const points = labels.filter((label) => /^#\d+$/.test(label))
  await openBehaviors(page, file)
  await openFirstScenario(page)
  await page.getByText('History', { exact: true }).click()
  await page.locator('.test-result-history').waitFor()
  const scenarioHistory = await page.locator('.test-result-history__row').count()
  return { points, scenarioHistory }
}

/** Complaints, where `earlier` runs and the page's own are to be seen. */
export function missingFromTrend({ points, scenarioHistory }: Trend, earlier: number): string[] {
  const expected = Array.from({ length: earlier + 1 }, (_, index) => `#${index + 1}`)
  const absent = expected.filter((point) => !points.includes(point))
  return [
    ...absent.map((point) => `trend: run ${point} is not shown`),
    ...(scenarioHistory === earlier
      ? []
      : [`history of a scenario: ${scenarioHistory} runs are shown, and there were ${earlier}`]),
  ]
}
