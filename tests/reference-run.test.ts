/**
 * The whole suite against the bundled reference, which has every capability, and what the run leaves for its readers: there
 * every documented clause is shown; the compliance report can be read, worked and printed; the Allure page has every rule.
 * Pages are opened from disk, in a browser without network.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, describe, it } from 'node:test'
import { pathToFileURL } from 'node:url'
import { expect } from 'chai'
import type { Page } from 'playwright-core'
import type { VerdictDocument } from '../reports'
import { runOfEverything } from '../reports/formats/page/fixtures/run-of-everything'
import { compliancePage } from '../reports/formats/page/page'
import { loadClauses } from '../specification/clauses'
import { FEATURES } from '../specification/package-root'
import { barriers } from './browser/accessibility'
import {
  areasOfAllure3,
  earlierRunsOfAllure3,
  openAllure3,
  openFirstOfAllure3,
} from './browser/allure-3'
import { type Behaviors, openBehaviors, readBehaviors } from './browser/allure-behaviors'
import { readTrend } from './browser/allure-trend'
import { withPage } from './browser/browser'
import { wrongInChineseBrowser } from './browser/chinese-browser'
import { wrongByKeyboard } from './browser/filters'
import { wrongWithTool } from './browser/page-tool'
import { printed, wrongWithPrint, wrongWithSummary } from './browser/print'
import { missingWithoutScript } from './browser/without-script'
import { readVerdict, sealproof, temporaryFolder } from './programs/command'
import { missingChromium, missingForPages } from './programs/find'

const SCREEN = { width: 1280, height: 900 }

describe('a run of the reference', () => {
  const folder = temporaryFolder()
  const run = join(folder, 'run')
  let verdict: VerdictDocument

  before(async () => {
    // A run of a part, kept beside the other: the trend finds it.
    await sealproof(0, 'run', '--clause', 'IMM-1', '--out', join(folder, 'earlier'))
    await sealproof(0, 'run', '--target', 'reference', '--page', '--out', run)
    // Of Allure 3, also where there is Java.
    await sealproof(0, 'report', run, '--allure', '3', '--out', join(folder, 'allure-3'))
    verdict = readVerdict(run)
  })

  it('is conformant, with a verdict on each planned scenario', () => {
    expect(verdict.outcome).to.equal('conformant')
    expect(verdict.planned).to.be.above(0)
    expect(verdict.clauses.flatMap(({ scenarios }) => scenarios)).to.have.length(verdict.planned)
  })

  it('conforms in every scenario, whatever the standing of its clause', () => {
    const others = verdict.clauses
      .flatMap(({ scenarios }) => scenarios)
      .filter((scenario) => scenario.verdict !== 'conforms')
    expect(others).to.deep.equal([])
  })

  it('shows every documented clause that has scenarios', () => {
    const others = verdict.clauses
      .filter(({ standing, scenarios }) => standing === 'documented' && scenarios.length > 0)
      .filter((clause) => clause.verdict !== 'conforms')
    expect(others).to.deep.equal([])
  })

  describe('has a compliance report that', { skip: missingChromium() ?? false }, () => {
    it('prints, and keeps no reader out', async () => {
      await withPage(SCREEN, async ({ page, complaints }) => {
        expect(await wrongWithReference(page, join(run, 'index.html'))).to.deep.equal([])
        expect(complaints).to.deep.equal([])
      })
    })
  })

  describe('has a page of Allure 2 that', { skip: missingForPages() ?? false }, () => {
    const file = join(run, 'allure-report', 'index.html')

    it('shows every area and every rule that has scenarios', async () => {
      await withPage(SCREEN, async ({ page, complaints }) => {
        await openBehaviors(page, file)
        const shown = await readBehaviors(page)
        const expected = expectedBehaviors(verdict)
        for (const kind of ['areas', 'rules'] as const) {
          expect(expected[kind]).not.to.deep.equal([])
          const missing = expected[kind].filter(
            (name) => !shown[kind].some((text) => text.includes(name)),
          )
          expect(missing, kind).to.deep.equal([])
        }
        expect((await page.screenshot()).length).to.be.above(SMALLEST_PICTURE)
        expect(complaints).to.deep.equal([])
      })
    })

    it('shows the run before, in its trend and in the history of a scenario', async () => {
      await withPage(SCREEN, async ({ page, complaints }) => {
        const { points, scenarioHistory } = await readTrend(page, file)
        expect(points).to.include.members(['#1', '#2'])
        expect(scenarioHistory).to.equal(1)
        expect(complaints).to.deep.equal([])
      })
    })
  })

  describe('has a page of Allure 3 that', { skip: missingChromium() ?? false }, () => {
    const file = join(folder, 'allure-3', 'index.html')

    it('shows the outcome first, every area, and the run before in the history of a scenario', async () => {
      await withPage(SCREEN, async ({ page, complaints }) => {
        await openAllure3(page, file)
        await page.waitForTimeout(1000)
        const outcome = page.getByText(/Conformant to the profile full/).first()
        expect((await outcome.boundingBox())?.y).to.be.within(0, SCREEN.height / 2)
        expect(await areasOfAllure3(page)).to.have.members([...expectedBehaviors(verdict).areas])
        await openFirstOfAllure3(page)
        expect(await earlierRunsOfAllure3(page)).to.equal(1)
        const text = await page.locator('body').textContent()
        expect(text).not.to.include('Failed to fetch')
        expect(complaints).to.deep.equal([])
      })
    })

    it('is in Chinese at once in a Chinese browser', async () => {
      await withPage({ ...SCREEN, locale: 'zh-CN' }, async ({ page, complaints }) => {
        await openAllure3(page, file)
        expect(await page.locator('body').textContent()).to.include('通过')
        expect(complaints).to.deep.equal([])
      })
    })
  })
})

describe('the compliance report', { skip: missingChromium() ?? false }, () => {
  const folder = temporaryFolder()
  const everything = join(folder, 'everything.html')

  before(() => {
    // Small, and with everything in it that a page can have.
    writeFileSync(everything, compliancePage(runOfEverything()))
  })

  for (const [what, wrongWith] of [
    ['can be read and worked by keyboard, in both languages, and prints', wrongWithEverything],
    ['has all but its filters without scripts', missingWithoutScript],
    ['is a tool on a narrow and a wide screen, light and dark', wrongWithTool],
    ['is in Chinese at once in a Chinese browser', wrongInChineseBrowser],
  ] as const) {
    it(what, async () => {
      await withPage(SCREEN, async ({ page, complaints }) => {
        expect(await wrongWith(page, everything)).to.deep.equal([])
        expect(complaints).to.deep.equal([])
      })
    })
  }
})

/** Bytes; a white page of this size takes fewer. */
const SMALLEST_PICTURE = 20_000

/** Areas and rules that have scenarios; an area is shown by its title. */
function expectedBehaviors({ clauses }: VerdictDocument): Behaviors {
  const titles = new Map(loadClauses(FEATURES).areas.map(({ id, title }) => [id, title]))
  const tested = clauses.filter(({ scenarios }) => scenarios.length > 0)
  return {
    areas: [...new Set(tested.map(({ id }) => titles.get(id.replace(/-\d+$/, '')) ?? id))],
    rules: [...new Set(tested.flatMap(({ scenarios }) => scenarios.map(({ rule }) => rule)))],
  }
}

async function wrongWithEverything(page: Page, file: string): Promise<readonly string[]> {
  await page.goto(pathToFileURL(file).href)
  const wrong = [...(await wrongByKeyboard(page)).map((what) => `by keyboard: ${what}`)]
  await page.reload()
  await page.evaluate(`document.querySelectorAll('details').forEach((each) => (each.open = true))`)
  for (const language of ['en', 'zh']) {
    await page.locator(`#language-${language}`).check()
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const found = await barriers(page)
      wrong.push(...found.map((what) => `${language}, ${colorScheme}: ${what}`))
    }
  }
  const language = await page.evaluate('document.documentElement.lang')
  if (language !== 'zh-Hans') wrong.push(`the page in Chinese says that it is in ${language}`)
  return [...wrong, ...wrongWithPrint(await printed(page))]
}

async function wrongWithReference(page: Page, file: string): Promise<readonly string[]> {
  await page.goto(pathToFileURL(file).href)
  const print = await printed(page)
  const onPaper = [...wrongWithPrint(print), ...wrongWithSummary(print)]
  // Of what it has hundreds of in one form, the first: looking at each of them takes minutes.
  const repeated = 'section.area ~ section.area, .clause ~ .clause, .file ~ .file'
  await page.evaluate(`document.querySelectorAll('${repeated}').forEach((each) => each.remove())`)
  const found = [...onPaper, ...(await barriers(page))]
  return found.map((what) => `the reference's: ${what}`)
}
