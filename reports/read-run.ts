/**
 * Makes the model of a run again from its record on disk, line by line, so that the record may be
 * larger than memory.
 */
import { closeSync, openSync, readSync } from 'node:fs'
import type { Envelope } from '@cucumber/messages'
import { RunModelBuilder } from './builder'
import type { Run } from './model'

const CHUNK_BYTES = 1 << 20
const LINE_FEED = 0x0a

/** What was taken for the record of a run is none. */
export class NoRecord extends Error {
  override readonly name = 'NoRecord'
}

/**
 * The model of a recorded run. A torn last line, which an interrupted run leaves behind, is left out
 * and named in `remarks`. Throws when the file cannot be read, or holds no messages elsewhere.
 */
export function readRun(path: string): Run {
  return runIn(chunksOf(path), path)
}

export interface Hearing {
  /** In bytes. A longer one makes the record none: whoever reads what anybody may have made needs an end. */
  readonly longestLine?: number
  /** Is told of each message before it is taken. */
  readonly heard?: (message: Envelope) => void
}

/** The model of a record that is at hand as bytes; `name` is what it is called where it is none. */
export function runIn(
  chunks: Iterable<Uint8Array>,
  name: string,
  { longestLine, heard = () => {} }: Hearing = {},
): Run {
  const builder = new RunModelBuilder()
  const torn = (remark: string) => builder.remark(remark)
  for (const message of messagesIn(chunks, name, torn, longestLine)) {
    heard(message)
    builder.take(message)
  }
  return builder.finish()
}

/** The messages of a record, one by one; `torn` is told where the last line is but the start of one. */
export function readMessages(
  path: string,
  torn: (remark: string) => void = () => {},
): Generator<Envelope> {
  return messagesIn(chunksOf(path), path, torn)
}

function* messagesIn(
  chunks: Iterable<Uint8Array>,
  name: string,
  torn: (remark: string) => void,
  longestLine = Number.POSITIVE_INFINITY,
): Generator<Envelope> {
  let number = 0
  for (const { pieces, terminated } of lines(chunks)) {
    number += 1
    const length = pieces.reduce((sum, piece) => sum + piece.length, 0)
    if (length === 0) continue
    if (length > longestLine) {
      throw new NoRecord(`${name}, line ${number}: longer than any message, with ${length} bytes`)
    }
    const text = textOf(pieces)
    const envelope = envelopeIn(text)
    if (envelope) yield envelope
    else if (terminated) throw new NoRecord(`${name}, line ${number}: not a message of Cucumber`)
    else torn(`the record is torn: its last line, ${number}, was left out`)
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

/** Lines are cut as bytes: a chunk may end inside a character. */
function* lines(
  chunks: Iterable<Uint8Array>,
): Generator<{ pieces: readonly Uint8Array[]; terminated: boolean }> {
  let pieces: Uint8Array[] = []
  for (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; ) {
      pieces.push(chunk.subarray(start, end))
      yield { pieces, terminated: true }
      pieces = []
      start = end + 1
      end = chunk.indexOf(LINE_FEED, start)
    }
    if (start < chunk.length) pieces.push(Buffer.from(chunk.subarray(start)))
  }
  if (pieces.length > 0) yield { pieces, terminated: false }
}

/** Most lines are in one piece, which need not be copied. */
function textOf(pieces: readonly Uint8Array[]): string {
  const [only] = pieces
  const bytes = only && pieces.length === 1 ? only : Buffer.concat(pieces)
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString()
}

/** Each is good until the next is asked for. */
export function* chunksOf(path: string): Generator<Uint8Array> {
  const file = openSync(path, 'r')
  try {
    const chunk = Buffer.alloc(CHUNK_BYTES)
    for (let size = readSync(file, chunk); size > 0; size = readSync(file, chunk)) {
      yield chunk.subarray(0, size)
    }
  } finally {
    closeSync(file)
  }
}
