/** Style and script of the page: files of their own in the source, parts of the one file that is written. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Asset {
  readonly text: string
  /** As a content security policy names it: the browser obeys this text and no other. */
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
