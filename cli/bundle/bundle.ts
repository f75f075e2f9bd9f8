/** Makes the bundle of a run that has been played: read, packed, and only when it is whole put in its place. */
import { createHash, type Hash } from 'node:crypto'
import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { chunksOf, runIn } from '../../reports'
import { FIGURES, makeBundle, TooLarge } from '../../reports/bundle'
import { signingKey } from '../keys/signing-key'
import { thisBuild } from '../provenance/this-build'
import { newestRun } from '../run/newest-run'
import { checkWritable, makeFolder } from '../run/output-folder'
import { recordOf } from '../run/run-folder'
import { UsageError } from '../usage-error'
import { mustBeFitToGive } from './discretion'
import { FilesProgress } from './files-progress'

export interface BundleFlags {
  readonly key?: string
  readonly out?: string
}

/** Resolves to the exit code. */
export async function bundle(named: string | undefined, flags: BundleFlags): Promise<number> {
  const folder = named ?? newestRun()
  const record = recordOf(folder)
  const out = flags.out ?? join(folder, BUNDLE)
  checkFile(out)
  const key = flags.key === undefined ? undefined : signingKey(flags.key)
  const progress = new FilesProgress('packing')
  const read = createHash('sha256')
  const run = runIn(heard(chunksOf(record), read), record)
  mustBeFitToGive(run, folder)
  const parts = { run, figures: figuresIn(folder), writtenBy: thisBuild(), key }
  writeWhole(out, (write) => {
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
    FIGURES.flatMap((name) => {
      const path = join(folder, name)
      return existsSync(path) ? [[name, readFileSync(path)] as const] : []
    }),
  )
}

function checkFile(out: string): void {
  if (existsSync(out) && statSync(out).isDirectory()) {
    throw new UsageError(`--out ${out} is a folder; name the file that the bundle is to be`)
  }
  checkWritable(dirname(out), `--out ${out}`)
}

/** Under another name first: a bundle that was broken off must not be taken for one. */
function writeWhole(out: string, make: (write: (bytes: Uint8Array) => void) => void): void {
  makeFolder(dirname(out), `--out ${out}`)
  const unfinished = `${out}.unfinished`
  const file = writing(out, () => openSync(unfinished, 'w'))
  try {
    make((bytes) => writing(out, () => writeAll(file, bytes)))
    closeSync(file)
    writing(out, () => renameSync(unfinished, out))
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw error instanceof TooLarge ? new UsageError(error.message) : error
  }
}

function writing<T>(out: string, action: () => T): T {
  try {
    return action()
  } catch (error) {
    throw new UsageError(`${out} cannot be written: ${(error as Error).message}`)
  }
}

/** A write may take less than it was given. */
function writeAll(file: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length; ) {
    written += writeSync(file, bytes, written)
  }
}
