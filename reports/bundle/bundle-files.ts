/**
 * What a bundle holds, file by file. All that is made of the record comes from here, for whoever makes a bundle and
 * for whoever makes it again to see whether it is the same.
 */

import { allureFiles } from '../formats/allure/write-results'
import { FORMATS } from '../formats/formats'
import { REPORTS } from '../formats/write-reports'
import type { Content } from './archive/deflate'
import { LENGTH, SIGNATURE } from './archive/zip-writer'
import type { Bundled } from './bundle-input'
import { readmeText } from './readme-text'

export const NAMES = {
  readme: 'README.txt',
  record: 'run.ndjson',
  manifest: 'manifest.json',
  checksums: 'SHA256SUMS',
  statement: 'statement.intoto.json',
} as const

/** Made of all others, so that the manifest cannot name them; they come last, in this order. */
export const CLOSING = [NAMES.manifest, NAMES.checksums, NAMES.statement] as const

export function isClosing(name: string): boolean {
  return CLOSING.some((closing) => closing === name)
}

/** Whether a file that begins so was made by us: zips of other kinds are many. */
export function isBundleStart(bytes: Buffer): boolean {
  const name = bytes.toString('latin1', LENGTH.local, LENGTH.local + NAMES.record.length)
  return (
    bytes.length >= LENGTH.local &&
    bytes.readUInt32LE(0) === SIGNATURE.local &&
    name === NAMES.record
  )
}

/** Kept beside the record by `sealproof bench`; nothing of it can be made again. */
export const FIGURES = [REPORTS.figures, REPORTS.figuresPage] as const

export interface BundledContent {
  readonly path: string
  readonly content: Content
}

/**
 * What is made of the record. The Allure page is none of it: Java makes it, of the results that are, and nobody
 * could tell whether a page says what the record says.
 */
export function* derived(bundled: Bundled): Generator<BundledContent> {
  const { run, figures } = bundled
  yield { path: NAMES.readme, content: readmeText(bundled) }
  for (const { file, write } of FORMATS) yield { path: file, content: write(run) }
  for (const [name, content] of allureFiles(run, figures.get(REPORTS.figuresPage))) {
    yield { path: `${REPORTS.allureResults}/${name}`, content }
  }
}

/** All but the closing files, in the order in which they are packed. */
export function* contents(
  bundled: Bundled,
  record: Iterable<Uint8Array>,
): Generator<BundledContent> {
  yield { path: NAMES.record, content: record }
  for (const name of FIGURES) {
    const content = bundled.figures.get(name)
    if (content !== undefined) yield { path: name, content }
  }
  yield* derived(bundled)
}
