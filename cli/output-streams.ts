/**
 * Errors of stdout and stderr. A reader such as `head` may close a pipe: that changes neither the work nor its exit
 * code. Any other error, such as that of a full disk, ends the process with exit code 2, because a result that its
 * user asked for cannot be given.
 */
import { writeFileSync } from 'node:fs'
import { Socket } from 'node:net'
import { reasonOf } from '../record/write-failure'
import { USAGE } from './exit-codes'
import { leaveAtOnce } from './process-exit'

const DESCRIPTORS = { stdout: 1, stderr: 2 } as const
const NAMES = ['stdout', 'stderr'] as const
type StreamName = (typeof NAMES)[number]

export function watchOutputStreams(): void {
  for (const name of NAMES) {
    const stream = process[name]
    if (!(stream instanceof Socket)) writeWhole(stream, DESCRIPTORS[name])
    stream.on('error', (error) => takeError(name, error))
  }
}

/** Resolves when all that was written has been taken by the system. */
export async function outputWritten(): Promise<void> {
  await Promise.all(NAMES.map((name) => drained(process[name])))
  // Node emits the error of a failed write later than it marks the stream.
  for (const name of NAMES) {
    const { errored } = process[name]
    if (errored) takeError(name, errored)
  }
}

/** The callback of an empty write comes after all writes before it; a closed pipe has none to wait for. */
function drained(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    if (stream.destroyed || !stream.writable) resolve()
    else stream.write('', () => resolve())
  })
}

/**
 * Node's stream to a file takes a write of which the disk could hold only a part for a whole one. Here the rest is
 * written too, or fails.
 */
function writeWhole(stream: NodeJS.WriteStream, descriptor: number): void {
  stream._write = (chunk, _encoding, done) => {
    try {
      writeFileSync(descriptor, chunk)
    } catch (error) {
      return done(error as Error)
    }
    done()
  }
}

function takeError(name: StreamName, error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') endBecauseOf(name, error)
}

/** Says the reason on the other stream, past Node's streams: an error there must not end here again. */
function endBecauseOf(name: StreamName, error: NodeJS.ErrnoException): never {
  try {
    const other = name === 'stdout' ? 'stderr' : 'stdout'
    writeFileSync(DESCRIPTORS[other], `sealproof: ${name} cannot be written: ${reasonOf(error)}\n`)
  } catch {
    // Neither stream can be written: the exit code says it alone.
  }
  leaveAtOnce(USAGE)
}
