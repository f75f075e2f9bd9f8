/**
 * The history as it is printed: on a sheet of A4, upright, every column can be read. No word is cut in two, and nothing
 * goes over the edge.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { pathToFileURL } from 'node:url'
import { expect } from 'chai'
import type { Page } from 'playwright-core'
import {
  type DatedRun,
  datedRun,
  historyPage,
  periodsOf,
  RunModelBuilder,
  verdictDocument,
} from '../reports'
import { generatedRecord } from '../tests/performance/generated-record'
import { withPage } from './browser/browser'
import { temporaryFolder } from './programs/command'
import { missingChromium } from './programs/find'

const skip = missingChromium() ?? false

describe('the history, printed on A4', { skip }, () => {
  const folder = temporaryFolder()

  it('cuts no word in two and goes over no edge', async () => {
    const file = join(folder, 'history.html')
    writeFileSync(file, pageOfManyRuns())
    await withPage(A4, async ({ page, complaints }) => {
      await page.emulateMedia({ media: 'print' })
      await page.goto(pathToFileURL(file).href)
      expect(await cutWords(page)).to.deep.equal([])
      expect(await beyondTheEdge(page)).to.deep.equal([])
      expect(complaints).to.deep.equal([])
    })
  })
})

/** In points of the screen, within margins of a centimetre. */
const A4 = { width: 718, height: 1046 }
const DAY_MS = 86_400_000

/** Of every verdict there is, kept at a place whose name is longer than any column is wide. */
function pageOfManyRuns(): string {
  const builder = new RunModelBuilder()
  for (const message of generatedRecord(200)) builder.take(message)
  const verdict = verdictDocument(builder.finish())
  const runs = Array.from({ length: 60 }, (_, day) => {
    const started = new Date(Date.parse('2026-01-01T03:00:00Z') + day * DAY_MS).toISOString()
    const place = `kept/${'nightly'.repeat(20)}-${day}`
    return datedRun({
      place,
      verdict: { ...verdict, started },
      remarks: [],
      verification: 'no-record',
      differences: ['verdict.json says "conformant" as outcome, the record "violations"'],
    }) as DatedRun
  })
  const gapMs = DAY_MS
  return historyPage({ gapMs, periods: periodsOf(runs, { gapMs }), leftOut: [] })
}

/** Of letters alone: a path or a digest may be cut. */
async function cutWords(page: Page): Promise<string[]> {
  const cut = await page.evaluate(`[...document.querySelectorAll('th, td')].flatMap((cell) => {
    const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT)
    const cut = []
    while (texts.nextNode()) {
      const { currentNode } = texts
      for (const { 0: word, index } of currentNode.data.matchAll(/(?<!\\S)\\p{L}+(?=[.,:;]?(?:\\s|$))/gu)) {
        const range = document.createRange()
        range.setStart(currentNode, index)
        range.setEnd(currentNode, index + word.length)
        const lines = new Set([...range.getClientRects()].map(({ top }) => top))
        if (lines.size > 1) cut.push(word)
      }
    }
    return cut
  })`)
  return [...new Set(cut as string[])].map((word) => `"${word}" is cut in two`)
}

async function beyondTheEdge(page: Page): Promise<string[]> {
  const width = Number(await page.evaluate('document.documentElement.scrollWidth'))
  return width > A4.width ? [`it is ${width} points wide, of ${A4.width} that a sheet has`] : []
}
