/**
 * `run.ndjson`: Cucumber's messages, one a line, the only record of a run and its journal. Every exchange is written before
 * the next one is asked, so that a run that is killed can be resumed. It grows, so it cannot be written under another name
 * and renamed.
 */
import { closeSync, constants, fdatasyncSync, ftruncateSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { Envelope } from '@cucumber/messages'
import { EXCHANGE } from '../../record/evidence'
import type { Journal } from '../../record/redaction'
import { type WriteFailure, writeFailure } from '../../record/write-failure'
import { jsonText } from '../../reports'
import { inUse, isTaken, makeFolder, makeFolderOfItsOwn } from './output-folder'

const RECORD = 'run.ndjson'
const BATCH_CHARACTERS = 1 << 18
/** What was written reaches the disk itself once in this time, and at the end. */
const SYNC_MS = 1000

/** Where a line is in the file, in bytes, without its line feed. */
interface LinePlace {
  readonly start: number
  readonly length: number
}

export class RecordFile implements Journal {
  /** Folder of the run; before {@link begin} lines are held in memory and nothing is written. */
  folder: string | undefined
  /** Set where the file could not be written on. It ends with the last whole batch, and takes no more messages. */
  failure: WriteFailure | undefined
  /** Resolves when there is a {@link failure}. */
  readonly failed: Promise<void>
  readonly #fail: () => void
  #file: number | undefined
  /** In bytes. */
  #size = 0
  #lines: string[] = []
  #characters = 0
  /** In bytes, with the lines that are not written yet. */
  #end = 0
  #syncedAt = 0
  /** Of lines that may be corrected. */
  readonly #places = new WeakMap<Envelope, LinePlace>()

  constructor() {
    const { promise, resolve } = Promise.withResolvers<void>()
    this.failed = promise
    this.#fail = resolve
  }

  /** Writes into the named folder, or into a new one. */
  begin(named: string | undefined, now = new Date()): string {
    this.folder = recordFolder(named, now)
    this.#file = newFile(this.folder)
    this.#flush()
    return this.folder
  }

  /** Goes on with a record, after so many bytes of it: what is behind them is removed. */
  goOn(folder: string, size: number): void {
    const path = join(folder, RECORD)
    this.folder = folder
    try {
      this.#file = openSync(path, constants.O_RDWR | constants.O_NOFOLLOW)
      ftruncateSync(this.#file, size)
    } catch (error) {
      throw writeFailure(path, error)
    }
    this.#size = size
    this.#end = size
  }

  write(envelope: Envelope): void {
    if (this.failure) return
    const line = lineOf(envelope)
    const size = Buffer.byteLength(line)
    this.#places.set(envelope, { start: this.#end, length: size - 1 })
    this.#end += size
    this.#lines.push(line)
    this.#characters += line.length
    if (endsAStep(envelope) || this.#characters >= BATCH_CHARACTERS) this.#flush()
  }

  /**
   * In its own place, filled up with blanks: so at no moment the file lacks a line. What is redacted is never longer than
   * what it was.
   */
  correct(written: Envelope, redacted: Envelope): void {
    this.#flush()
    const place = this.#places.get(written)
    if (place === undefined || this.#file === undefined) return
    const text = Buffer.from(jsonText(redacted))
    if (text.length > place.length)
      throw new Error('a redacted message is longer than the message itself')
    const line = Buffer.alloc(place.length, ' ')
    text.copy(line)
    try {
      writeSync(this.#file, line, 0, line.length, place.start)
    } catch (error) {
      this.#fails(error)
    }
  }

  end(): void {
    this.#flush()
    if (this.#file === undefined) return
    this.#sync(this.#file)
    closeSync(this.#file)
    this.#file = undefined
  }

  #flush(): void {
    if (this.#file === undefined || this.#lines.length === 0) return
    const bytes = Buffer.from(this.#lines.join(''))
    this.#lines = []
    this.#characters = 0
    try {
      writeWhole(this.#file, bytes, this.#size)
      this.#size += bytes.length
      const now = performance.now()
      if (now - this.#syncedAt < SYNC_MS) return
      this.#syncedAt = now
      this.#sync(this.#file)
    } catch (error) {
      this.#fails(error)
    }
  }

  /** Some file systems cannot (network disks): then the run goes on. */
  #sync(file: number): void {
    try {
      fdatasyncSync(file)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code !== 'EINVAL' && code !== 'ENOTSUP') this.#fails(error)
    }
  }

  #fails(error: unknown): void {
    if (this.failure || this.#file === undefined) return
    this.failure = writeFailure(join(this.folder ?? '', RECORD), error)
    this.#cutOff(this.#file)
    this.#fail()
  }

  /** What was written of the last batch is removed: a line of it may be cut in half. */
  #cutOff(file: number): void {
    this.#file = undefined
    try {
      ftruncateSync(file, this.#size)
      closeSync(file)
    } catch {
      // A reader leaves out the last line where it is cut off.
    }
  }
}

/** After these a reader of the record knows what was asked and what was answered. */
function endsAStep({ attachment, testCaseFinished }: Envelope): boolean {
  return testCaseFinished !== undefined || attachment?.mediaType === EXCHANGE
}

function writeWhole(file: number, bytes: Buffer, at: number): void {
  for (let done = 0; done < bytes.length; )
    done += writeSync(file, bytes, done, bytes.length - done, at + done)
}

/** The named folder, or a new one below `reports/out`; made where it is missing. */
export function recordFolder(named: string | undefined, now = new Date()): string {
  if (named === undefined) return makeFolderOfItsOwn(now)
  makeFolder(named)
  return named
}

/** The text of a record, in a few large parts. */
export function* recordTexts(messages: Iterable<Envelope>): Generator<string> {
  let text = ''
  for (const message of messages) {
    text += lineOf(message)
    if (text.length < BATCH_CHARACTERS) continue
    yield text
    text = ''
  }
  yield text
}

function lineOf(message: Envelope): string {
  return `${jsonText(message)}\n`
}

/** Another run may have taken the folder since it was checked. */
function newFile(folder: string): number {
  const path = join(folder, RECORD)
  try {
    return openSync(path, 'wx')
  } catch (error) {
    throw isTaken(error) ? inUse(folder) : writeFailure(path, error)
  }
}
