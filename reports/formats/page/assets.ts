/** Styles and scripts of the page: separate files in the source, written into the one file of the page. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Asset {
  readonly text: string
  /** For the content security policy: the browser runs only a text with this hash. */
  readonly hash: string
}

/** In this order: a later one may narrow what an earlier one says. */
const STYLES = ['page.css', 'tool.css', 'narrow.css', 'print.css'] as const

/** Each is a module of its own. They meet in the document alone. */
const SCRIPTS = ['language.js', 'search.js', 'copy.js', 'records.js'] as const

interface Assets {
  readonly style: Asset
  readonly scripts: readonly Asset[]
}

let assets: Assets | undefined

export function pageAssets(): Assets {
  assets ??= {
    style: asset(STYLES.map(read).join('')),
    scripts: SCRIPTS.map((name) => asset(read(name))),
  }
  return assets
}

function read(name: string): string {
  return readFileSync(join(__dirname, 'assets', name), 'utf8')
}

export function asset(text: string): Asset {
  return { text, hash: `sha256-${createHash('sha256').update(text).digest('base64')}` }
}
