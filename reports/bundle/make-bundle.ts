/**
 * Makes a bundle: one archive of all that a run left, with the digests and the signature that show a later change.
 * The same record, figures and key give the same bytes. One file is in memory at a time.
 */
import type { KeyObject } from 'node:crypto'
import type { Run } from '../verdict/model'
import { PACKING, type PackableContent, pack } from './archive/deflate'
import {
  MAX_ARCHIVE_BYTES,
  MAX_CLOSING_FILE_BYTES,
  MAX_FILE_BYTES,
  MAX_FILES,
  MAX_UNPACKED_BYTES,
  mebibytes,
} from './archive/limits'
import { ArchiveWriter } from './archive/zip-writer'
import { filesToPack, isClosingFile, NAMES } from './bundle-files'
import { checksums } from './checksums'
import { dsseEnvelope } from './dsse-envelope'
import type { KeptEvidence } from './kept/kept-evidence'
import {
  type Build,
  type BundledFile,
  type BundleManifest,
  indentedJson,
  runInManifest,
  SCHEMA_VERSION,
} from './manifest'
import { signerOf } from './signer'
import { statementOf } from './statement'

export interface BundleParts {
  readonly run: Run
  /** The bytes that the run was read from. */
  readonly record: Iterable<Uint8Array>
  readonly figures: ReadonlyMap<string, Uint8Array>
  /** Undefined: no evidence was kept. */
  readonly kept?: KeptEvidence | undefined
  readonly writtenBy: Build
  readonly sbom: Uint8Array | undefined
  /** Ed25519, private; undefined: unsigned. */
  readonly key: KeyObject | undefined
  /** The bytes that `run.timestamp` was read from. */
  readonly timestamp?: Uint8Array | undefined
}

/** The run is larger than what `verifyBundle` reads. */
export class BundleTooLarge extends Error {
  override readonly name = 'BundleTooLarge'
}

/** Calls `write` with the archive piece by piece, and `onFile` before each file. Throws {@link BundleTooLarge}. */
export function makeBundle(
  { run, record, figures, kept, writtenBy, sbom, key, timestamp }: BundleParts,
  write: (bytes: Uint8Array) => void,
  onFile: (path: string) => void = () => {},
): void {
  const signer = key === undefined ? null : signerOf(key)
  const limits = new SizeLimits()
  const archive = new ArchiveWriter((bytes) => {
    limits.written(bytes.length)
    write(bytes)
  })
  const add = (path: string, content: PackableContent): BundledFile => {
    onFile(path)
    const { sha256, ...file } = pack(content)
    limits.added(path, file.size)
    archive.add({ name: path, ...file })
    return { path, sha256, size: file.size }
  }
  const files: BundledFile[] = []
  const input = { run, writtenBy, sbom, signer, figures, kept }
  for (const { path, content } of filesToPack(input, record, timestamp)) {
    files.push(add(path, content))
  }
  const manifest = add(NAMES.manifest, manifestText(run, { writtenBy, signer, files }))
  const sums = add(NAMES.checksums, checksums([...files, manifest]))
  const recordFile = files.filter(({ path }) => path === NAMES.record)
  const statement = statementText(run, [manifest, sums, ...recordFile], sbom)
  add(NAMES.statement, indentedJson(dsseEnvelope(statement, key)))
  archive.end()
}

export function manifestText(
  run: Run,
  { writtenBy, signer, files }: Pick<BundleManifest, 'writtenBy' | 'signer' | 'files'>,
): string {
  return indentedJson({
    schemaVersion: SCHEMA_VERSION,
    ...runInManifest(run),
    writtenBy,
    packing: PACKING,
    signer,
    files,
  } satisfies BundleManifest)
}

export function statementText(
  run: Run,
  files: readonly Pick<BundledFile, 'path' | 'sha256'>[],
  sbom: Uint8Array | undefined,
): string {
  const evidence = files.map(({ path, sha256 }) => ({ name: path, digest: { sha256 } }))
  return indentedJson(statementOf(run, evidence, sbom))
}

/** Stops before a bundle is written that is too large to be read again. */
class SizeLimits {
  #files = 0
  #unpackedBytes = 0
  #archiveBytes = 0

  added(path: string, size: number): void {
    this.#files += 1
    this.#unpackedBytes += size
    const most = isClosingFile(path) ? MAX_CLOSING_FILE_BYTES : MAX_FILE_BYTES
    if (size > most) {
      throw new BundleTooLarge(
        `${path} of this run has ${mebibytes(size)}, and a bundle takes ${mebibytes(most)} of it; bundle its shards one by one`,
      )
    }
    if (this.#files > MAX_FILES || this.#unpackedBytes > MAX_UNPACKED_BYTES) throw this.#tooMuch()
  }

  written(size: number): void {
    this.#archiveBytes += size
    if (this.#archiveBytes > MAX_ARCHIVE_BYTES) throw this.#tooMuch()
  }

  #tooMuch(): BundleTooLarge {
    return new BundleTooLarge(
      `this run is too large for one bundle (at most ${MAX_FILES} files, ${mebibytes(MAX_UNPACKED_BYTES)}, ${mebibytes(MAX_ARCHIVE_BYTES)} packed); bundle its shards one by one`,
    )
  }
}
