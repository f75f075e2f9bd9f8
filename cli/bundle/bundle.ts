/**
 * Makes the bundle of a run: reads the record, and packs all files.
 */
import { createHash, type Hash } from 'node:crypto'
import { dirname, join } from 'node:path'
import type { Envelope } from '@cucumber/messages'
import { unsafeEvidenceIn } from '../../record/redaction'
import { writeWholeFile } from '../../record/whole-file'
import { chunksOf, readRunFrom } from '../../reports'
import {
  BundleTooLarge,
  FIGURE_FILES,
  MAX_FILE_BYTES,
  MAX_LINE_BYTES,
  MAX_LINES,
  makeBundle,
} from '../../reports/bundle'
import { readRegularFile } from '../../specification/regular-file'
import { UsageError } from '../../specification/usage-error'
import { signingKey } from '../keys/signing-key'
import { thisBuild, thisSbom } from '../provenance/this-build'
import { newestRun } from '../run/newest-run'
import { makeFolder } from '../run/output-folder'
import { refuseNewestIfPartial, sayIfPartial } from '../run/partial-run'
import { recordOf } from '../run/run-folder'
import { BUNDLE_FILE, checkDestination, mustBeSame } from './destination'
import { FilesProgress } from './files-progress'
import { isThere, mustBeRegularFile } from './regular-file'

export interface BundleRequest {
  readonly key?: string
  readonly out?: string
}

/**
 * A record that another version wrote, or an editor changed, may hold a secret. It is not given
 * away.
 */
function mustBeSafeToGive(message: Envelope, folder: string): void {
  const where = unsafeEvidenceIn(message)
  if (where === undefined) return
  throw new UsageError(
    `${folder} is not bundled: its record holds a key, a credential or stored bytes in the open (${where}); play the run again with this version`,
  )
}

/** Resolves to the exit code. */
export async function bundle(named: string | undefined, request: BundleRequest): Promise<number> {
  const folder = named ?? newestRun()
  const record = recordOf(folder)
  mustBeRegularFile(record)
  const out = request.out ?? join(folder, BUNDLE)
  const key = request.key === undefined ? undefined : signingKey(request.key)
  const isSigned = checkDestination(out, { signing: key !== undefined })
  const figures = figuresIn(folder)
  const progress = new FilesProgress('packing')
  const read = createHash('sha256')
  const run = readRunFrom(heard(chunksOf(record), read), record, {
    longestLine: MAX_LINE_BYTES,
    mostLines: MAX_LINES,
    onMessage: (message) => mustBeSafeToGive(message, folder),
  })
  if (named === undefined) refuseNewestIfPartial(run, folder, 'bundle')
  else sayIfPartial(run, folder)
  const parts = { run, figures, writtenBy: thisBuild(), sbom: thisSbom(), key }
  makeFolder(dirname(out), `--out ${out}`)
  writeArchive(out, isSigned, (write) => {
    const packed = createHash('sha256')
    const bytes = heard(chunksOf(record), packed)
    makeBundle({ ...parts, record: bytes }, write, (path) => progress.file(path))
    if (read.digest('hex') !== packed.digest('hex')) throw new UsageError(stillPlayed(record))
  })
  progress.stop()
  if (key === undefined) process.stderr.write(UNSIGNED)
  process.stdout.write(`${out}\n`)
  return 0
}

/** In the run's folder, unless --out says otherwise. */
export const BUNDLE = 'bundle.zip'

const UNSIGNED =
  'unsigned: the bundle will show that it is consistent, not who made it; --key signs it\n'

function* heard(chunks: Iterable<Uint8Array>, hash: Hash): Generator<Uint8Array> {
  for (const chunk of chunks) {
    hash.update(chunk)
    yield chunk
  }
}

function stillPlayed(record: string): string {
  return `${record} changed while it was bundled: wait for the run to end`
}

function figuresIn(folder: string): Map<string, Uint8Array> {
  return new Map(
    FIGURE_FILES.flatMap((name) => {
      const path = join(folder, name)
      if (!isThere(path)) return []
      mustBeRegularFile(path)
      return [[name, readRegularFile(path, MAX_FILE_BYTES)] as const]
    }),
  )
}

/** {@link checkDestination} has made sure that only an unsigned bundle, or the same one, is replaced. */
function writeArchive(
  out: string,
  isSigned: boolean,
  make: (write: (bytes: Uint8Array) => void) => void,
): void {
  const digest = createHash('sha256')
  try {
    writeWholeFile(
      out,
      (write) => {
        make((bytes) => {
          digest.update(bytes)
          write(bytes)
        })
        if (isSigned) mustBeSame(out, digest.digest('hex'))
      },
      BUNDLE_FILE,
    )
  } catch (error) {
    throw error instanceof BundleTooLarge ? new UsageError(error.message) : error
  }
}
