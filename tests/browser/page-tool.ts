/** The compliance report as a tool: its search, kept in the address, the counts that lead there, and the copy buttons. */
import { execFileSync } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'

const WIDTHS = [390, 1280]
const THEMES = ['light', 'dark'] as const

/** What does not come out as it should; empty where all does. */
export async function wrongWithTool(page: Page, file: string): Promise<readonly string[]> {
  const address = pathToFileURL(file).href
  const wrong: string[] = []
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 844 })
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme })
      await page.goto(address)
      const found = [...(await tooWide(page, width)), ...(await wrongWithSearch(page, address))]
      wrong.push(...found.map((what) => `${width} px, ${colorScheme}: ${what}`))
    }
  }
  return [...wrong, ...(await wrongWithCopies(page, address))]
}

/** A page is read downwards alone, and the verdict on each clause is on the screen. */
async function tooWide(page: Page, width: number): Promise<readonly string[]> {
  const widest = await page.evaluate<number>('document.documentElement.scrollWidth')
  const verdict = await page.locator('tr[data-clause] .badge').first().boundingBox()
  return [
    ...(widest > width ? [`it is ${widest} px wide`] : []),
    ...(verdict && verdict.x + verdict.width <= width ? [] : ['the verdict is beside the screen']),
  ]
}

async function wrongWithSearch(page: Page, address: string): Promise<readonly string[]> {
  const wrong: string[] = []
  const expect = (what: string, holds: boolean) => {
    if (!holds) wrong.push(what)
  }
  const text = page.locator('#text')
  const visible = (selector: string) => page.locator(`${selector}:visible`).count()

  // In an answer, which is in a record that was not opened.
  await page.goto(`${address}?q=现金`)
  await page.locator('.hit').waitFor()
  expect('a search in the address is not in its field', (await text.inputValue()) === '现金')
  expect('the scenario of an exchange is not found', (await visible('.scenario')) === 1)

  await text.fill('')
  await text.pressSequentially('lost "what it costs')
  await page.locator('#nothing').waitFor()
  expect('nothing is found, and something shown', (await visible('tr[data-clause]')) === 0)
  expect('the search is not in the address', /[?&]q=lost/.test(page.url()))

  await page.locator('#nothing button').click()
  await page.locator('#nothing').waitFor({ state: 'hidden' })
  expect('the address keeps a search that is over', !page.url().includes('q='))

  await page.locator('[data-count=violates] a').click()
  await page.locator('.matches').first().waitFor()
  const count = Number(await page.locator('[data-count=violates]').textContent())
  expect('a count leads to another number', (await visible('.scenario')) === count)
  expect('not all violations are found', (await visible('#findings [data-of]')) === count)
  expect('a count is not in the address', page.url().includes('verdict=violates'))
  await page.goBack()
  await page.locator('.matches').first().waitFor({ state: 'detached' })
  return wrong
}

/** By a shell, as by a reader who pastes it; the operation, the headers and the body are words of their own. */
async function wrongWithCopies(page: Page, address: string): Promise<readonly string[]> {
  const HOSTILE = `{"name":"it's $(id) \`id\` ; id"}`
  await page.goto(`${address}?verdict=violates`)
  const scenario = page.locator('.scenario:visible').first()
  await scenario.locator('.exchange .copy').first().waitFor()
  await page.evaluate('navigator.clipboard.writeText = async (text) => { globalThis.kept = text }')
  const copied = async (kind: string) => {
    await scenario.locator(`[data-copy=${kind}]`).first().click()
    await scenario.locator(`[data-copy=${kind}] + .copied`).first().waitFor()
    return page.evaluate<string>('globalThis.kept')
  }
  const wrong: string[] = []
  if (!(await copied('command')).startsWith('npx sealproof run ')) wrong.push('command')
  await scenario
    .locator('.asked')
    .first()
    .evaluate((asked, text) => {
      asked.textContent = text
    }, HOSTILE)
  if (!(await copied('exchange')).includes(HOSTILE)) wrong.push('exchange')
  const curl = (await copied('curl')).replace(/^curl /, "printf '%s\\n' ")
  const words = execFileSync('sh', ['-c', `ID=7; ${curl}`], { encoding: 'utf8' })
  const expected = [
    '-X',
    'POST',
    'http://127.0.0.1:8080/sandboxes/7/readRows',
    '-H',
    'Content-Type: application/json',
    '-d',
    HOSTILE,
  ]
  if (words.trimEnd() !== expected.join('\n')) wrong.push(`curl: ${words}`)
  return wrong.map((what) => `copied wrongly: ${what}`)
}
