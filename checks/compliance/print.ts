/** A page on paper: how many sheets it takes, and whether what is on them is text. */
import type { Page } from 'playwright-core'

export interface Print {
  readonly sheets: number
  /** Fonts whose characters can be copied and searched for. */
  readonly fonts: number
}

export async function printed(page: Page): Promise<Print> {
  return readPrint(await page.pdf({ preferCSSPageSize: true }))
}

/** Chromium leaves the objects of a PDF readable, and packs their streams alone. */
export function readPrint(pdf: Buffer): Print {
  const text = pdf.toString('latin1')
  return {
    sheets: text.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0,
    fonts: text.match(/\/ToUnicode\b/g)?.length ?? 0,
  }
}

export function wrongWithPrint({ sheets, fonts }: Print): readonly string[] {
  return [
    ...(sheets < 2 ? [`takes ${sheets} sheets of paper`] : []),
    ...(fonts === 0 ? ['has no text on paper'] : []),
  ]
}
