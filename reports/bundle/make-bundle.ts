/**
 * Makes a bundle: one archive of everything that a run left, with what it takes to see that nothing was changed.
 * The same record, figures and key give the same bytes; one file is in memory at a time.
 */
import type { KeyObject } from 'node:crypto'
import type { Run } from '../verdict/model'
import { type Content, PACKING, pack } from './archive/deflate'
import {
  LARGEST_ARCHIVE,
  LARGEST_CLOSING,
  LARGEST_FILE,
  LARGEST_WHOLE,
  MOST_FILES,
  mebibytes,
} from './archive/limits'
import { ArchiveWriter } from './archive/zip-writer'
import { contents, isClosing, NAMES } from './bundle-files'
import { checksums } from './checksums'
import { sealed } from './dsse-envelope'
import {
  type Build,
  type BundledFile,
  inJson,
  type Manifest,
  runInManifest,
  SCHEMA_VERSION,
} from './manifest'
import { noteOf } from './signer'
import { statementOf } from './statement'

export interface BundleParts {
  readonly run: Run
  /** The bytes that the run was read from. */
  readonly record: Iterable<Uint8Array>
  readonly figures: ReadonlyMap<string, Uint8Array>
  readonly writtenBy: Build
  /** Ed25519, private; undefined: unsigned. */
  readonly key: KeyObject | undefined
}

/** More than `verify` would read again. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge'
}

/** Hands the archive over in pieces, in order; `packing` is told of each file before. Throws {@link TooLarge}. */
export function makeBundle(
  { run, record, figures, writtenBy, key }: BundleParts,
  write: (bytes: Uint8Array) => void,
  packing: (path: string) => void = () => {},
): void {
  const signer = key === undefined ? null : noteOf(key)
  const measure = new Measure()
  const archive = new ArchiveWriter((bytes) => {
    measure.written(bytes.length)
    write(bytes)
  })
  const add = (path: string, content: Content): BundledFile => {
    packing(path)
    const { sha256, ...file } = pack(content)
    measure.added(path, file.size)
    archive.add({ name: path, ...file })
    return { path, sha256, size: file.size }
  }
  const files: BundledFile[] = []
  for (const { path, content } of contents({ run, writtenBy, signer, figures }, record)) {
    files.push(add(path, content))
  }
  const manifest = add(NAMES.manifest, manifestText(run, { writtenBy, signer, files }))
  const sums = add(NAMES.checksums, checksums([...files, manifest]))
  const [recorded] = files.filter(({ path }) => path === NAMES.record)
  const subjects = [manifest, sums, ...(recorded ? [recorded] : [])]
  const statement = statementText(run, subjects)
  add(NAMES.statement, inJson(sealed(statement, key)))
  archive.end()
}

export function manifestText(
  run: Run,
  { writtenBy, signer, files }: Pick<Manifest, 'writtenBy' | 'signer' | 'files'>,
): string {
  return inJson({
    schemaVersion: SCHEMA_VERSION,
    ...runInManifest(run),
    writtenBy,
    packing: PACKING,
    signer,
    files,
  } satisfies Manifest)
}

export function statementText(
  run: Run,
  subjects: readonly Pick<BundledFile, 'path' | 'sha256'>[],
): string {
  const subject = subjects.map(({ path, sha256 }) => ({ name: path, digest: { sha256 } }))
  return inJson(statementOf(run, subject))
}

/** Says which part of a run is too large, before gigabytes are written. */
class Measure {
  #files = 0
  #whole = 0
  #archive = 0

  added(path: string, size: number): void {
    this.#files += 1
    this.#whole += size
    const most = isClosing(path) ? LARGEST_CLOSING : LARGEST_FILE
    if (size > most) {
      throw new TooLarge(
        `${path} of this run has ${mebibytes(size)}, and a bundle takes ${mebibytes(most)} of it; bundle its shards one by one`,
      )
    }
    if (this.#files > MOST_FILES || this.#whole > LARGEST_WHOLE) throw this.#tooMuch()
  }

  written(size: number): void {
    this.#archive += size
    if (this.#archive > LARGEST_ARCHIVE) throw this.#tooMuch()
  }

  #tooMuch(): TooLarge {
    return new TooLarge(
      `this run is too large for one bundle (at most ${MOST_FILES} files, ${mebibytes(LARGEST_WHOLE)}, ${mebibytes(LARGEST_ARCHIVE)} packed); bundle its shards one by one`,
    )
  }
}
