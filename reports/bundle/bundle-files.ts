/**
 * The files of a bundle. `makeBundle` writes them, and `verifyBundle` makes them again from the record to compare.
 */

import { allureFiles } from '../formats/allure/write-results'
import { FORMATS } from '../formats/formats'
import { REPORTS } from '../formats/write-reports'
import { type PackableContent, unpack } from './archive/deflate'
import { MAX_CLOSING_FILE_BYTES } from './archive/limits'
import { readZipEntries } from './archive/zip-reader'
import { LENGTH, SIGNATURE } from './archive/zip-writer'
import type { BundleInput } from './bundle-input'
import { parseEnvelope } from './dsse-envelope'
import { readmeText } from './readme-text'

export const NAMES = {
  readme: 'README.txt',
  record: 'run.ndjson',
  /** A time-stamp response over the record; only where one was given. */
  timestamp: 'run.tsr',
  manifest: 'manifest.json',
  checksums: 'SHA256SUMS',
  statement: 'statement.intoto.json',
  /** A name that tools for CycloneDX know. */
  sbom: 'sbom.cdx.json',
} as const

/** They hold digests of the other files, so the manifest cannot name them. They come last, in this order. */
export const CLOSING_FILES = [NAMES.manifest, NAMES.checksums, NAMES.statement] as const

export function isClosingFile(name: string): boolean {
  return CLOSING_FILES.some((closing) => closing === name)
}

/** Whether a file that starts with these bytes is a bundle and not another zip archive: its first file is the record. */
export function isBundleStart(bytes: Buffer): boolean {
  const name = bytes.toString('latin1', LENGTH.local, LENGTH.local + NAMES.record.length)
  return (
    bytes.length >= LENGTH.local &&
    bytes.readUInt32LE(0) === SIGNATURE.local &&
    name === NAMES.record
  )
}

/** Whether the archive holds a statement with a signature, right or wrong. */
export function isSignedBundle(archive: Buffer): boolean {
  try {
    const statement = readZipEntries(archive).find(({ name }) => name === NAMES.statement)
    if (statement === undefined || statement.size > MAX_CLOSING_FILE_BYTES) return false
    return (parseEnvelope(unpack(statement).toString())?.signatures.length ?? 0) > 0
  } catch {
    // An archive that cannot be unpacked proves nothing.
    return false
  }
}

/** Written beside the record by `sealproof bench`. They cannot be made again from the record. */
export const FIGURE_FILES = [REPORTS.figures, REPORTS.figuresPage] as const

export interface BundleContent {
  readonly path: string
  readonly content: PackableContent
}

/**
 * The files that can be made again from the record and by the build that wrote them. The Allure page is left out:
 * Allure writes the time into it, so it cannot be made again and compared.
 */
export function* filesMadeFromRun(input: BundleInput): Generator<BundleContent> {
  const { run, figures, sbom } = input
  yield { path: NAMES.readme, content: readmeText(input) }
  if (sbom !== undefined) yield { path: NAMES.sbom, content: sbom }
  for (const { file, write } of FORMATS) yield { path: file, content: write(run) }
  for (const [name, content] of allureFiles(run, figures.get(REPORTS.figuresPage))) {
    yield { path: `${REPORTS.allureResults}/${name}`, content }
  }
}

/** All but the closing files, in the order in which they are packed. */
export function* filesToPack(
  input: BundleInput,
  record: Iterable<Uint8Array>,
  timestamp?: Uint8Array,
): Generator<BundleContent> {
  yield { path: NAMES.record, content: record }
  if (timestamp !== undefined) yield { path: NAMES.timestamp, content: timestamp }
  for (const name of FIGURE_FILES) {
    const content = input.figures.get(name)
    if (content !== undefined) yield { path: name, content }
  }
  for (const path of input.kept?.files ?? []) {
    const content = input.kept?.read(path)
    if (content !== undefined) yield { path, content }
  }
  yield* filesMadeFromRun(input)
}
