/**
 * `run.ndjson`: Cucumber's messages, one a line, the only record of a run. Lines are written in
 * batches, and all of them at the end, so that an interrupted run keeps every message that it had.
 */
import { closeSync, openSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Envelope } from '@cucumber/messages'
import { jsonText } from '../../reports'
import { inUse, isTaken, makeFolder, makeFolderOfItsOwn } from './output-folder'

const BATCH_CHARACTERS = 1 << 18

export class RecordFile {
  /** Folder of the run; before {@link begin} lines are held in memory and nothing is written. */
  folder: string | undefined
  #file: number | undefined
  #lines: string[] = []
  #characters = 0

  /** Writes into the named folder, or into a new one. */
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
    writeFileSync(this.#file, this.#lines.join(''))
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

/** Another run may have taken the folder since it was checked. */
function newFile(folder: string): number {
  try {
    return openSync(join(folder, 'run.ndjson'), 'wx')
  } catch (error) {
    throw isTaken(error) ? inUse(folder) : error
  }
}
