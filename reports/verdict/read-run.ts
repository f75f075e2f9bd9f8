/**
 * Makes the model of a run again from its record on disk, line by line, so that the record may be
 * larger than memory.
 */
import { closeSync, openSync, readSync, statSync } from 'node:fs'
import type { Envelope } from '@cucumber/messages'
import { mustBeMessage } from '../../record/message-shapes'
import { linesIn, textOf } from '../../record/record-lines'
import { RunModelBuilder } from './builder'
import type { Run } from './model'

const CHUNK_BYTES = 1 << 20

/** What was taken for the record of a run is none. */
export class NoRecord extends Error {
  override readonly name = 'NoRecord'
}

/**
 * The model of a recorded run. A torn last line, which an interrupted run leaves behind, is left out
 * and named in `remarks`. Throws a {@link NoRecord} when the file cannot be read, or holds anything but
 * the messages of a run elsewhere.
 */
export function readRun(path: string): Run {
  return runIn(chunksOf(path), path)
}

export interface ReadOptions {
  /** In bytes. A longer one makes the record none: whoever reads what anybody may have made needs an end. */
  readonly longestLine?: number
  /** More of them make it none as well: each takes its time, however short it is. */
  readonly mostLines?: number
  /** Is told of each message before it is taken. */
  readonly heard?: (message: Envelope) => void
}

/** The model of a record that is at hand as bytes; `name` is what it is called where it is none. */
export function runIn(chunks: Iterable<Uint8Array>, name: string, hearing: ReadOptions = {}): Run {
  const { heard = () => {} } = hearing
  const builder = new RunModelBuilder()
  const torn = (remark: string) => builder.remark(remark)
  for (const { message, line } of messagesIn(chunks, name, torn, hearing)) {
    heard(message)
    orNoRecord(`${name}, line ${line}: not a message of a run`, () => builder.take(message))
  }
  return orNoRecord(`${name}: its messages are not those of a run`, () => builder.finish())
}

/** The messages of a record, one by one; `torn` is told where the last line is but the start of one. */
export function* readMessages(
  path: string,
  torn: (remark: string) => void = () => {},
): Generator<Envelope> {
  for (const { message } of messagesIn(chunksOf(path), path, torn)) yield message
}

function* messagesIn(
  chunks: Iterable<Uint8Array>,
  name: string,
  torn: (remark: string) => void,
  {
    longestLine = Number.POSITIVE_INFINITY,
    mostLines = Number.POSITIVE_INFINITY,
  }: ReadOptions = {},
): Generator<{ readonly message: Envelope; readonly line: number }> {
  for (const found of linesIn(chunks)) {
    const { number: line, terminated } = found
    const length = found.pieces.reduce((sum, piece) => sum + piece.length, 0)
    if (line > mostLines) {
      throw new NoRecord(`${name}, line ${line}: more lines than any run has`)
    }
    if (length > longestLine) {
      throw new NoRecord(`${name}, line ${line}: longer than any message, with ${length} bytes`)
    }
    const message = envelopeIn(textOf(found))
    if (message) {
      orNoRecord(`${name}, line ${line}: not a message of Cucumber`, () => mustBeMessage(message))
      yield { message, line }
    } else if (terminated) throw new NoRecord(`${name}, line ${line}: not a message of Cucumber`)
    else torn(`the record is torn: its last line, ${line}, was left out`)
  }
}

/** Anybody can edit a record: that it does not make a run is no fault of the suite. */
function orNoRecord<Result>(complaint: string, read: () => Result): Result {
  try {
    return read()
  } catch (error) {
    throw new NoRecord(`${complaint}: ${(error as Error).message}`, { cause: error })
  }
}

function envelopeIn(text: string): Envelope | undefined {
  try {
    const envelope: unknown = JSON.parse(text)
    return typeof envelope === 'object' && envelope !== null ? envelope : undefined
  } catch {
    return undefined
  }
}

/** Each is good until the next is asked for. Throws a {@link NoRecord} where the file cannot be read. */
export function* chunksOf(path: string): Generator<Uint8Array> {
  const file = openedIn(path)
  try {
    const chunk = Buffer.alloc(CHUNK_BYTES)
    for (let size = readSync(file, chunk); size > 0; size = readSync(file, chunk)) {
      yield chunk.subarray(0, size)
    }
  } finally {
    closeSync(file)
  }
}

/** Whether there is a file to read: a pipe would be waited for without end, and a folder holds no record. */
export function isFile(path: string): boolean {
  try {
    return statSync(path).isFile()
  } catch {
    return false
  }
}

function openedIn(path: string): number {
  try {
    if (statSync(path).isFile()) return openSync(path, 'r')
  } catch (error) {
    throw new NoRecord(`${path} cannot be read: ${(error as Error).message}`, { cause: error })
  }
  throw new NoRecord(`${path} is not a file`)
}
