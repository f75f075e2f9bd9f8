/** The compliance report in a browser that is set to Chinese: nobody has to choose the language there. */
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'

/** What is not in Chinese at once, or not in English when that is chosen; the page lends its browser, no more. */
export async function wrongInChineseBrowser(page: Page, file: string): Promise<readonly string[]> {
  const context = await page.context().browser()?.newContext({ locale: 'zh-CN' })
  if (!context) return ['the page has no browser']
  try {
    const chinese = await context.newPage()
    await chinese.goto(pathToFileURL(file).href)
    const wrong: string[] = []
    const shows = async (language: 'e' | 'z') =>
      (await chinese.locator(`h1 .${language}`).isVisible()) &&
      (await chinese.locator('h1 > span:visible').count()) === 1
    if (!(await shows('z'))) wrong.push('it does not start in Chinese')
    await chinese.locator('#language-en').check()
    if (!(await shows('e'))) wrong.push('it does not turn to English')
    return wrong.map((what) => `in a Chinese browser: ${what}`)
  } finally {
    await context.close()
  }
}
