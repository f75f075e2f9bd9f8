/**
 * Makes the bundle of a run: reads the record, and packs all files.
 */
import { createHash, type Hash } from 'node:crypto'
import { dirname, join } from 'node:path'
import type { Envelope } from '@cucumber/messages'
import { KEPT_FOLDER } from '../../record/kept-evidence'
import { unsafeEvidenceIn } from '../../record/redaction'
import { writeWholeFile } from '../../record/whole-file'
import { chunksOf, oneLine, type Run, readRunFrom } from '../../reports'
import {
  BundleTooLarge,
  FIGURE_FILES,
  firstWrong,
  type KeptEvidence,
  keptCounts,
  MAX_FILE_BYTES,
  MAX_LINE_BYTES,
  MAX_LINES,
  makeBundle,
  readKept,
} from '../../reports/bundle'
import { readRegularFile } from '../../specification/regular-file'
import { UsageError } from '../../specification/usage-error'
import { signingKey } from '../keys/signing-key'
import { thisBuild, thisSbom } from '../provenance/this-build'
import { newestRun } from '../run/newest-run'
import { makeFolder } from '../run/output-folder'
import { refuseNewestIfPartial, sayIfPartial } from '../run/partial-run'
import { recordOf } from '../run/run-folder'
import { givenTimestamp } from '../timestamp/given-timestamp'
import { BUNDLE_FILE, checkDestination, mustBeSame } from './destination'
import { FilesProgress } from './files-progress'
import { isThere, mustBeRegularFile } from './regular-file'

export interface BundleRequest {
  readonly key?: string
  readonly out?: string
  readonly timestamp?: string
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
  const kept = keptIn(folder)
  const stamp =
    request.timestamp === undefined ? undefined : givenTimestamp(request.timestamp, record)
  const progress = new FilesProgress('packing')
  const read = createHash('sha256')
  const recorded = readRunFrom(heard(chunksOf(record), read), record, {
    longestLine: MAX_LINE_BYTES,
    mostLines: MAX_LINES,
    onMessage: (message) => mustBeSafeToGive(message, folder),
  })
  const run = stamp === undefined ? recorded : { ...recorded, timestamp: stamp.timestamp }
  if (named === undefined) refuseNewestIfPartial(run, folder, 'bundle')
  else sayIfPartial(run, folder)
  if (kept !== undefined) mustBeOfRun(kept, run, folder)
  const parts = {
    ...{ run, figures, kept, key },
    ...{ writtenBy: thisBuild(), sbom: thisSbom(), timestamp: stamp?.bytes },
  }
  makeFolder(dirname(out), `--out ${out}`)
  writeArchive(out, isSigned, (write) => {
    const packed = createHash('sha256')
    const bytes = heard(chunksOf(record), packed)
    makeBundle({ ...parts, record: bytes }, write, (path) => progress.file(path))
    if (read.digest('hex') !== packed.digest('hex')) throw new UsageError(stillPlayed(record))
  })
  progress.stop()
  if (kept !== undefined) process.stderr.write(`${keptText(kept)}\n`)
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

/** Kept evidence beside the record; undefined: there is none. */
function keptIn(folder: string): KeptEvidence | undefined {
  try {
    return readKept((name) => {
      const path = join(folder, name)
      if (!isThere(path)) return undefined
      mustBeRegularFile(path)
      return readRegularFile(path, MAX_FILE_BYTES)
    })
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`${folder} is not bundled: ${(error as Error).message}`)
  }
}

/** Else another run's evidence, or an edited one, would be given away as this run's. */
function mustBeOfRun(kept: KeptEvidence, run: Run, folder: string): void {
  const scenarios = new Map(run.scenarios.map((scenario) => [scenario.id, scenario]))
  for (const { scenario: id, answers } of kept.scenarios) {
    const scenario = scenarios.get(id)
    const wrong = scenario ? firstWrong(scenario, answers, kept) : 'the record does not have it'
    if (wrong === undefined) continue
    throw new UsageError(
      `${folder} is not bundled: its kept evidence is not what its record says of ${oneLine(id)}: ${oneLine(wrong)}; remove ${KEPT_FOLDER} from it, or play the run again`,
    )
  }
}

function keptText(kept: KeptEvidence): string {
  const { storedBytes, dataKeys } = keptCounts(kept)
  return `kept evidence is in the bundle: ${storedBytes} stored contents, and ${dataKeys} data keys of test rows in the clear`
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
