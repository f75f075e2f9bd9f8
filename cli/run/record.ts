/**
 * `run.ndjson`: Cucumber's messages, one to a line, the only record of a run. Lines are written in batches
 * and at once when asked, so that an interrupted run leaves every message it had.
 */
import { closeSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { Envelope } from '@cucumber/messages'
import { jsonText } from '../../reports'
import { inUse, isTaken, makeFolder, makeFolderOfItsOwn } from './output-folder'

const BATCH_CHARACTERS = 1 << 18

export class Record {
  /** Where the run is kept; until {@link begin} lines are held, and there is no trace of the run. */
  folder: string | undefined
  #file: number | undefined
  #lines: string[] = []
  #characters = 0

  /** In the folder named, or in a new one. */
  begin(named: string | undefined, now = new Date()): string {
    const folder = named ?? makeFolderOfItsOwn(now)
    if (named !== undefined) makeFolder(named)
    this.#file = newFile(folder)
    this.folder = folder
    return folder
  }

  take(envelope: Envelope): void {
    const line = `${jsonText(envelope)}\n`
    this.#lines.push(line)
    this.#characters += line.length
    if (this.#characters >= BATCH_CHARACTERS) this.flush()
  }

  flush(): void {
    if (this.#file === undefined || this.#lines.length === 0) return
    writeAll(this.#file, Buffer.from(this.#lines.join('')))
    this.#lines = []
    this.#characters = 0
  }

  end(): void {
    if (this.#file === undefined) return
    this.flush()
    closeSync(this.#file)
    this.#file = undefined
  }
}

/** Another run may have taken the folder since it was looked at. */
function newFile(folder: string): number {
  try {
    return openSync(join(folder, 'run.ndjson'), 'wx')
  } catch (error) {
    throw isTaken(error) ? inUse(folder) : error
  }
}

/** A write may take less than it was given. */
function writeAll(file: number, bytes: Buffer): void {
  for (let written = 0; written < bytes.length; ) {
    written += writeSync(file, bytes, written)
  }
}
