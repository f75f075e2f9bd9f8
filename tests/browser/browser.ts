/**
 * A page in headless Chromium that has no network: what it asks for and what goes wrong in it is kept.
 * The browser ends with the work, whichever way that ends.
 */
import { type Browser, chromium, type Page } from 'playwright-core'
import { findChromium } from '../programs/find'

export interface Visit {
  readonly page: Page
  /** Console errors, exceptions, and everything the page wanted from elsewhere. */
  readonly complaints: readonly string[]
}

export interface Screen {
  readonly width: number
  readonly height: number
  /** First language of the browser; left out: English. */
  readonly locale?: string
}

const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  '--host-resolver-rules=MAP * ~NOTFOUND',
]

export async function withPage<T>(
  { width, height, locale = 'en-US' }: Screen,
  work: (visit: Visit) => Promise<T>,
): Promise<T> {
  const browser = await launch()
  try {
    // More pixels than points: a picture stays sharp where it is shown large.
    const page = await browser.newPage({
      viewport: { width, height },
      deviceScaleFactor: 1.5,
      locale,
    })
    return await work({ page, complaints: listen(page) })
  } finally {
    await browser.close()
  }
}

function launch(): Promise<Browser> {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('Chromium is not installed')
  return chromium.launch({ executablePath, args: QUIET })
}

function listen(page: Page): readonly string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(`exception: ${error.message}`))
  page.on('request', (request) => {
    if (!/^(file|data|blob|about):/.test(request.url()))
      complaints.push(`asks for ${request.url()}`)
  })
  return complaints
}
