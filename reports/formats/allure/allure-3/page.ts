/** Makes the page of Allure 3 of a folder of results: one file that opens from disk and asks for nothing. */
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { CODE_EXTENSION } from '../../../../specification/package-root'
import type { VerdictDocument } from '../../../verdict/verdict-document'

export interface Allure3Request {
  /** Folder of the results. */
  readonly results: string
  /** Runs for the trends, in order of time. */
  readonly earlier: readonly VerdictDocument[]
}

/** Rejects with one sentence where it cannot be made. */
export async function allure3Page(request: Allure3Request): Promise<string> {
  return asReadersOpenIt(offline(await generated(request)))
}

function generated(request: Allure3Request): Promise<string> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(join(__dirname, `thread${CODE_EXTENSION}`), {
      workerData: request,
      stdout: true,
      stderr: true,
    })
    thread.once('message', (page: Uint8Array) => resolve(Buffer.from(page).toString('utf8')))
    thread.once('error', reject)
    // After the page, or after an error, it changes nothing.
    thread.once('exit', () => reject(new Error('the results are too large for one file')))
  })
}

const ANALYTICS =
  /<script async src="https:\/\/www\.googletagmanager\.com\/[^"]*"><\/script>\s*<script>\s*window\.dataLayer[\s\S]*?<\/script>/

/** Takes out the analytics, which the plugin always writes. What else would load something is an error. */
export function offline(page: string): string {
  const without = page.replace(ANALYTICS, '')
  const [loading] =
    /<(?:script|link|img|iframe)\b[^>]*\b(?:src|href)="(?!data:)[^"]*"/.exec(without) ?? []
  if (loading !== undefined)
    throw new Error(`the page would load something: ${loading.slice(0, 200)}`)
  return without
}

/**
 * The page starts in Chinese in a browser whose first language is Chinese, as the compliance report does; it has a menu of
 * languages too. It scrolls to its first group by itself: what scrolls within a second of that, before the reader does
 * something, is put back to its top, where the outcome is.
 */
function asReadersOpenIt(page: string): string {
  return page.replace('</head>', () => `${SCRIPT}</head>`)
}

const SCRIPT = `<script>
if (/^zh\\b/i.test(navigator.language)) window.allureReportOptions.reportLanguage = 'zh'
if (location.hash === '') {
  const stop = () => removeEventListener('scroll', putBack, true)
  let stopping
  const putBack = ({ target }) => {
    stopping ??= setTimeout(stop, 1000)
    if (target.scrollTop > 0) target.scrollTop = 0
  }
  addEventListener('scroll', putBack, true)
  for (const act of ['pointerdown', 'wheel', 'touchstart', 'keydown']) addEventListener(act, stop, true)
}
</script>
`
