/** A page on paper: how many sheets it takes, whether what is on them is text, and how far down each is written. */
import { inflateSync } from 'node:zlib'
import type { Page } from 'playwright-core'

export interface Print {
  readonly sheets: number
  /** Fonts whose characters can be copied and searched for. */
  readonly fonts: number
  /** From the first line of each sheet to its last, in points of the screen. */
  readonly heights: readonly number[]
}

export async function printed(page: Page): Promise<Print> {
  return readPrint(await page.pdf({ preferCSSPageSize: true }))
}

/** Chromium leaves the objects of a PDF readable, and packs their streams alone. */
export function readPrint(pdf: Buffer): Print {
  const text = pdf.toString('latin1')
  const sheets = [
    ...text.matchAll(/\/Type\s*\/Page\b(?!s)(?:(?:(?!endobj)[\s\S])*?\/Contents (\d+))?/g),
  ]
  return {
    sheets: sheets.length,
    fonts: text.match(/\/ToUnicode\b/g)?.length ?? 0,
    heights: sheets.flatMap(([, id]) => {
      return id === undefined ? [] : [heightOf(contentOf(pdf, text, id))]
    }),
  }
}

function contentOf(pdf: Buffer, text: string, id: string): string {
  const object = text.indexOf(`\n${id} 0 obj`)
  const start = text.indexOf('stream\n', object) + 'stream\n'.length
  const end = text.indexOf('endstream', start)
  return inflateSync(pdf.subarray(start, end)).toString('latin1')
}

/** Each line of text starts with a matrix whose last number is its place, counted down the whole document. */
function heightOf(content: string): number {
  const places = Array.from(content.matchAll(/(\S+) Tm\b/g), ([, place]) => Number(place))
  return places.length === 0 ? 0 : Math.max(...places) - Math.min(...places)
}

export function wrongWithPrint({ sheets, fonts, heights }: Print): readonly string[] {
  const empty = heights.slice(0, -1).flatMap((height, index) => {
    return height < LEAST_HEIGHT ? [`leaves sheet ${index + 1} nearly empty`] : []
  })
  return [
    ...(sheets < 2 ? [`takes ${sheets} sheets of paper`] : []),
    ...(fonts === 0 ? ['has no text on paper'] : []),
    ...empty,
  ]
}

/** The summary, which a page prints unless its address chooses the annex. */
export function wrongWithSummary({ sheets }: Print): readonly string[] {
  return sheets > MOST_SHEETS ? [`takes ${sheets} sheets of paper, more than ${MOST_SHEETS}`] : []
}

const MOST_SHEETS = 25

/** A sheet of A4 has about a thousand. */
const LEAST_HEIGHT = 150
