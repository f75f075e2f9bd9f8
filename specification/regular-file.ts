/**
 * Reads a file that a user names, or that is in a folder that a user names: a regular file of limited size. A device may
 * have no end, a pipe may have no writer, and a link may lead to either.
 */
import { closeSync, constants, fstatSync, openSync, readSync, type Stats, statSync } from 'node:fs'
import { UsageError } from './usage-error'

const MEBIBYTE = 2 ** 20

/** Of YAML, Gherkin, figures and code: files that people write, or that are made of a few of these. */
export const MOST_TEXT_BYTES = 32 * MEBIBYTE
/** Of a file that a run writes; a bundle holds no larger one. */
export const MOST_REPORT_BYTES = 512 * MEBIBYTE

/**
 * Throws a {@link UsageError} for any other kind of file and for a larger one, and the error of the system where the
 * file cannot be opened or read. `called`: the file in messages.
 */
export function readRegularFile(path: string, mostBytes: number, called = path): Buffer {
  const check = (there: Stats): void => {
    if (there.isDirectory()) throw new UsageError(`${called} is a folder`)
    if (!there.isFile()) throw new UsageError(`${called} is no regular file`)
    if (there.size > mostBytes) throw tooLarge(called, mostBytes)
  }
  // Before it is opened, because to open a device may change it.
  check(statSync(path))
  // Does not wait for the writer of a pipe that has come into its place.
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const there = fstatSync(file)
    check(there)
    return bytesIn(file, there.size, mostBytes) ?? fail(tooLarge(called, mostBytes))
  } finally {
    closeSync(file)
  }
}

export function readRegularText(path: string, mostBytes = MOST_TEXT_BYTES, called = path): string {
  return readRegularFile(path, mostBytes, called).toString('utf8')
}

/** Undefined where there are more bytes: a file may grow, and some of /proc have no size. */
function bytesIn(file: number, size: number, mostBytes: number): Buffer | undefined {
  let bytes = Buffer.allocUnsafe(size + 1)
  for (let length = 0; ; ) {
    const read = readSync(file, bytes, length, bytes.length - length, null)
    if (read === 0) return bytes.subarray(0, length)
    length += read
    if (length > mostBytes) return undefined
    if (length === bytes.length) {
      const longer = Buffer.allocUnsafe(Math.min(2 * length, mostBytes + 1))
      bytes.copy(longer)
      bytes = longer
    }
  }
}

function tooLarge(called: string, mostBytes: number): UsageError {
  return new UsageError(`${called} is larger than ${sizeText(mostBytes)}`)
}

function sizeText(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`
  return bytes < MEBIBYTE ? `${bytes / 1024} KiB` : `${bytes / MEBIBYTE} MiB`
}

function fail(error: Error): never {
  throw error
}
