/**
 * `run.ndjson`: Cucumber's messages, one a line, the only record of a run. It is written whenever a scenario has ended,
 * so that a run that is killed keeps every scenario that it had judged. It grows, so it cannot be written under another
 * name and renamed.
 */
import { closeSync, ftruncateSync, openSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Envelope } from '@cucumber/messages'
import { type WriteFailure, writeFailure } from '../../record/write-failure'
import { jsonText } from '../../reports'
import { inUse, isTaken, makeFolder, makeFolderOfItsOwn } from './output-folder'

const RECORD = 'run.ndjson'
const BATCH_CHARACTERS = 1 << 18

export class RecordFile {
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

  take(envelope: Envelope): void {
    if (this.failure) return
    const line = lineOf(envelope)
    this.#lines.push(line)
    this.#characters += line.length
    if (envelope.testCaseFinished || this.#characters >= BATCH_CHARACTERS) this.#flush()
  }

  end(): void {
    this.#flush()
    if (this.#file !== undefined) closeSync(this.#file)
    this.#file = undefined
  }

  #flush(): void {
    if (this.#file === undefined || this.#lines.length === 0) return
    const bytes = Buffer.from(this.#lines.join(''))
    this.#lines = []
    this.#characters = 0
    try {
      writeFileSync(this.#file, bytes)
      this.#size += bytes.length
    } catch (error) {
      this.failure = writeFailure(join(this.folder ?? '', RECORD), error)
      this.#cutOff(this.#file)
      this.#fail()
    }
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
