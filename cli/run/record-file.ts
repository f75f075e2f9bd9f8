/**
 * `run.ndjson`: Cucumber's messages, one a line, the only record of a run and its journal. Every exchange is written before
 * the next one is asked, so that a run that is killed can be resumed. It grows, so it cannot be written under another name
 * and renamed.
 */
import { closeSync, constants, fdatasyncSync, ftruncateSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { Envelope } from '@cucumber/messages'
import { EXCHANGE } from '../../record/evidence'
import type { Journal, JournalPlace } from '../../record/redaction'
import { type WriteFailure, writeFailure } from '../../record/write-failure'
import { jsonText } from '../../reports'
import { inUse, isTaken, makeFolder, makeFolderOfItsOwn } from './output-folder'
import { RecordState } from './record-state'

const RECORD = 'run.ndjson'
const BATCH_BYTES = 1 << 18
/** What was written reaches the disk itself once in this time, and at the end. */
const SYNC_MS = 1000

export class RecordFile implements Journal {
  /** Folder of the run; before {@link begin} lines are held in memory and nothing is written. */
  folder: string | undefined
  /** Set where the file could not be written on. It ends with the last whole batch, and takes no more messages. */
  failure: WriteFailure | undefined
  /** Resolves when there is a {@link failure}. */
  readonly failed: Promise<void>
  readonly #fail: () => void
  #file: number | undefined
  #state: RecordState | undefined
  /** In bytes. */
  #size = 0
  /** Lines that are not written yet. */
  #buffer = Buffer.allocUnsafe(BATCH_BYTES)
  #held = 0
  #syncedAt = 0
  #isAtItsEnd = false

  constructor() {
    const { promise, resolve } = Promise.withResolvers<void>()
    this.failed = promise
    this.#fail = resolve
  }

  /** Writes into the named folder, or into a new one. */
  begin(named: string | undefined, now = new Date()): string {
    this.folder = recordFolder(named, now)
    this.#file = newFile(this.folder)
    this.#state = new RecordState(this.folder)
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
    this.#state = new RecordState(folder)
  }

  /** Not one message could be written. */
  get isEmpty(): boolean {
    return this.#size === 0
  }

  write(envelope: Envelope): JournalPlace {
    if (this.failure) return NOWHERE
    if (envelope.testRunFinished) this.#isAtItsEnd = true
    const line = lineOf(envelope)
    // A character of UTF-16 has at most three bytes in UTF-8.
    this.#reserve(line.length * 3)
    const length = this.#buffer.write(line, this.#held)
    const place = { start: this.#size + this.#held, length: length - 1 }
    this.#held += length
    if (endsAStep(envelope) || this.#held >= BATCH_BYTES) this.#flush()
    return place
  }

  /**
   * In its own place, filled up with blanks: so at no moment the file lacks a line. What is redacted is never longer than
   * what it was.
   */
  correct({ start, length }: JournalPlace, redacted: Envelope): void {
    this.#flush()
    if (this.#file === undefined) return
    const text = Buffer.from(jsonText(redacted))
    if (text.length > length)
      throw new Error('a redacted message is longer than the message itself')
    const line = Buffer.alloc(length, ' ')
    text.copy(line)
    this.#state?.changes(start)
    try {
      writeSync(this.#file, line, 0, line.length, start)
    } catch (error) {
      this.#fails(error)
    }
  }

  settle(before: JournalPlace | undefined): void {
    this.#flush()
    if (this.#file === undefined) return
    try {
      this.#state?.settle(this.#file, before?.start ?? this.#size)
    } catch (error) {
      this.#fails(error)
    }
  }

  end(): void {
    this.settle(undefined)
    if (this.#file === undefined) return
    this.#sync(this.#file)
    closeSync(this.#file)
    if (this.#isAtItsEnd) this.#state?.remove()
    else this.#state?.close()
    this.#file = undefined
  }

  #reserve(bytes: number): void {
    if (this.#held + bytes <= this.#buffer.length) return
    this.#flush()
    if (this.#held + bytes <= this.#buffer.length) return
    const larger = Buffer.allocUnsafe(Math.max(2 * this.#buffer.length, this.#held + bytes))
    this.#buffer.copy(larger, 0, 0, this.#held)
    this.#buffer = larger
  }

  #flush(): void {
    if (this.#file === undefined || this.#held === 0) return
    try {
      writeWhole(this.#file, this.#buffer.subarray(0, this.#held), this.#size)
      this.#size += this.#held
      this.#held = 0
      const now = performance.now()
      if (now - this.#syncedAt < SYNC_MS) return
      this.#syncedAt = now
      this.#sync(this.#file)
      this.#state?.wasSynced()
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
      this.#state?.close()
    } catch {
      // A reader leaves out the last line where it is cut off.
    }
  }
}

const NOWHERE: JournalPlace = { start: 0, length: 0 }

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
    if (text.length < BATCH_BYTES) continue
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
    return openSync(path, 'wx+')
  } catch (error) {
    throw isTaken(error) ? inUse(folder) : writeFailure(path, error)
  }
}
