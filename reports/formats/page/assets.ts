/** Style and script of the page: separate files in the source, written into the one file of the page. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Asset {
  readonly text: string
  /** For the content security policy: the browser runs only a text with this hash. */
  readonly hash: string
}

let assets: { readonly style: Asset; readonly script: Asset } | undefined

export function pageAssets(): NonNullable<typeof assets> {
  assets ??= { style: asset('page.css'), script: asset('page.js') }
  return assets
}

function asset(name: string): Asset {
  const text = readFileSync(join(__dirname, 'assets', name), 'utf8')
  return { text, hash: `sha256-${createHash('sha256').update(text).digest('base64')}` }
}
