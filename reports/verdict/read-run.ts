/**
 * Makes the model of a run from its record on disk. It reads line by line, so that a record may be
 * larger than memory.
 */
import { createHash, type Hash } from 'node:crypto'
import { closeSync, openSync, readSync, statSync } from 'node:fs'
import type { Envelope } from '@cucumber/messages'
import { mustBeMessage } from '../../record/message-shapes'
import { parseJson } from '../../record/parse-json'
import { linesIn, textOf } from '../../record/record-lines'
import { type Saying, say } from '../../record/saying'
import type { Run } from './model'
import { RunModelBuilder } from './model-builder'

const CHUNK_BYTES = 1 << 20
/** A line is read into memory. The longest one that a run writes holds a feature, and has less than 1 MiB. */
const LONGEST_LINE_BYTES = 1 << 26

/** The given file is not the record of a run. */
export class NoRecord extends Error {
  override readonly name = 'NoRecord'
}

/**
 * The model of a recorded run. An interrupted run leaves a torn last line: it is left out, and
 * `remarks` says so. Throws a {@link NoRecord} where the file cannot be read, or another line is
 * not a message.
 */
export function readRun(path: string): Run {
  return readRunFrom(chunksOf(path), path)
}

export interface ReadOptions {
  /** In bytes; a longer line is refused. It limits the memory for a record of unknown origin. */
  readonly longestLine?: number
  /** A record with more lines is refused. It limits the time, which even short lines take. */
  readonly mostLines?: number
  /** Called with each message before it is taken into the model. */
  readonly onMessage?: (message: Envelope) => void
}

/** The model of a record that is given as bytes; error messages call it `name`. */
export function readRunFrom(
  chunks: Iterable<Uint8Array>,
  name: string,
  options: ReadOptions = {},
): Run {
  const { onMessage = () => {} } = options
  const builder = new RunModelBuilder()
  const digest = createHash('sha256')
  const onTornLine = (remark: Saying) => builder.remark(remark)
  for (const { message, line } of messagesIn(heard(chunks, digest), name, onTornLine, options)) {
    onMessage(message)
    try {
      builder.take(message)
    } catch (error) {
      throw noRecord(`${name}, line ${line}: not a message of a run`, error)
    }
  }
  try {
    return { ...builder.finish(), recordSha256: digest.digest('hex') }
  } catch (error) {
    throw noRecord(`${name}: its messages are not those of a run`, error)
  }
}

/** SHA-256 of the file, in hex. */
export function recordDigest(path: string): string {
  const digest = createHash('sha256')
  for (const chunk of chunksOf(path)) digest.update(chunk)
  return digest.digest('hex')
}

function* heard(chunks: Iterable<Uint8Array>, digest: Hash): Generator<Uint8Array> {
  for (const chunk of chunks) {
    digest.update(chunk)
    yield chunk
  }
}

/**
 * The messages of a record, one by one, for a reader that looks through all their members: those that
 * are nested too deep are refused. `onTornLine` is called where the last line is torn.
 */
export function* readMessages(
  path: string,
  onTornLine: (remark: Saying) => void = () => {},
): Generator<Envelope> {
  const messages = messagesIn(chunksOf(path), path, onTornLine, {}, parseJson)
  for (const { message } of messages) yield message
}

/** The messages of the lines that are whole, each with the number of bytes up to its end. */
export function* wholeMessages(
  path: string,
): Generator<{ readonly message: Envelope; readonly end: number }> {
  for (const { message, end, terminated } of messagesIn(chunksOf(path), path, () => {}))
    if (terminated) yield { message, end }
}

interface FoundMessage {
  readonly message: Envelope
  readonly line: number
  /** Bytes of the record up to the end of the line. */
  readonly end: number
  readonly terminated: boolean
}

function* messagesIn(
  chunks: Iterable<Uint8Array>,
  name: string,
  onTornLine: (remark: Saying) => void,
  { longestLine = LONGEST_LINE_BYTES, mostLines = Number.POSITIVE_INFINITY }: ReadOptions = {},
  parse: (text: string) => unknown = JSON.parse,
): Generator<FoundMessage> {
  let end = 0
  for (const found of linesIn(chunks, longestLine)) {
    const { number: line, terminated } = found
    const length = found.pieces.reduce((sum, piece) => sum + piece.length, 0)
    end += length + 1
    if (line > mostLines) {
      throw new NoRecord(`${name}, line ${line}: more lines than any run has`)
    }
    if (length > longestLine) {
      throw new NoRecord(`${name}, line ${line}: longer than any message, with ${length} bytes`)
    }
    const message = messageIn(textOf(found), parse)
    if (message) {
      try {
        mustBeMessage(message)
      } catch (error) {
        throw noRecord(`${name}, line ${line}: not a message of Cucumber`, error)
      }
      yield { message, line, end, terminated }
    } else if (terminated) throw new NoRecord(`${name}, line ${line}: not a message of Cucumber`)
    else onTornLine(say`the record is torn: its last line, ${line}, was left out`)
  }
}

/** A record may have been edited, so an error in reading it is not a fault of the suite. */
function noRecord(message: string, error: unknown): NoRecord {
  return new NoRecord(`${message}: ${(error as Error).message}`, { cause: error })
}

function messageIn(text: string, parse: (text: string) => unknown): Envelope | undefined {
  try {
    const message = parse(text)
    return typeof message === 'object' && message !== null ? message : undefined
  } catch {
    return undefined
  }
}

/**
 * Each chunk is valid until the next is read, because they share a buffer.
 * Throws a {@link NoRecord} where the file cannot be read.
 */
export function* chunksOf(path: string): Generator<Uint8Array> {
  const file = openRecord(path)
  try {
    const chunk = Buffer.alloc(CHUNK_BYTES)
    for (let size = readSync(file, chunk); size > 0; size = readSync(file, chunk)) {
      yield chunk.subarray(0, size)
    }
  } finally {
    closeSync(file)
  }
}

/** Whether it is a regular file: reading a pipe may never end, and a folder is not a record. */
export function isFile(path: string): boolean {
  try {
    return statSync(path).isFile()
  } catch {
    return false
  }
}

function openRecord(path: string): number {
  try {
    if (statSync(path).isFile()) return openSync(path, 'r')
  } catch (error) {
    throw new NoRecord(`${path} cannot be read: ${(error as Error).message}`, { cause: error })
  }
  throw new NoRecord(`${path} is not a file`)
}
