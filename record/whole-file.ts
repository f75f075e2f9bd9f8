/**
 * Writes files of the user whole or not at all: under another name in the same folder first, then renamed. An error
 * or an exit of the process leaves what was there before, and nothing unfinished. No link is followed, and no file is
 * replaced that is not one of ours. No other code writes files of the user (tests/project/writing.test.ts).
 */
import { randomBytes } from 'node:crypto'
import {
  closeSync,
  lstatSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { FolderWriter } from './folder-writer'
import { WriteFailure, writeFailure } from './write-failure'

/** A kind of file that the suite writes under a name of the user's choice. */
export interface FileKind {
  /** With its article: `a bundle`. */
  readonly name: string
  /** Whether a file that starts with these bytes, 4096 at most, is one. */
  readonly isStart: (start: Buffer) => boolean
}

/**
 * What may be replaced. `file`: any regular file, where the name alone says that it is ours, as in the folder of a
 * run.
 */
export type Replaceable = 'nothing' | 'file' | FileKind

const START_BYTES = 4096

/** Throws a {@link WriteFailure} where there is something else. Follows no link, and reads only regular files. */
export function checkReplaceable(path: string, replaceable: Replaceable): void {
  const there = writing(path, () => lookedAt(path))
  if (there === undefined) return
  if (there.isDirectory()) throw writeFailure(path, { code: 'EISDIR' })
  if (there.isSymbolicLink()) throw inTheWay(path, 'a link')
  if (!there.isFile()) throw inTheWay(path, 'no regular file')
  if (replaceable === 'file') return
  if (replaceable === 'nothing') throw writeFailure(path, { code: 'EEXIST' })
  if (!writing(path, () => replaceable.isStart(startOf(path)))) {
    throw inTheWay(path, `not ${replaceable.name}`)
  }
}

/** `content` may also be a function that writes it piece by piece. Throws a {@link WriteFailure}. */
export function writeWholeFile(
  path: string,
  content: string | Uint8Array | ((write: (bytes: string | Uint8Array) => void) => void),
  replaceable: Replaceable = 'file',
  mode = 0o666,
): void {
  checkReplaceable(path, replaceable)
  const part = unfinished(path)
  try {
    const file = writing(path, () => openSync(part, 'wx', mode))
    try {
      const write = (bytes: string | Uint8Array) => writing(path, () => writeFileSync(file, bytes))
      if (typeof content === 'function') content(write)
      else write(content)
    } finally {
      writing(path, () => closeSync(file))
    }
    // Another program may have made it since it was checked.
    if (replaceable === 'nothing') writing(path, () => closeSync(openSync(path, 'wx')))
    writing(path, () => renameSync(part, path))
  } finally {
    remove(part)
  }
}

/** A folder that is filled under another name. One of the two methods ends it; both may be called. */
export interface UnfinishedFolder {
  /** Its path until it is finished. */
  readonly path: string
  /** An error may be thrown by a later call: many files are written by a thread. */
  write(name: string, content: string | Uint8Array): void
  /** Gives it its name. A folder of that name is removed. */
  finish(): void
  /** Removes it, unless it is finished. */
  discard(): void
}

/** Throws a {@link WriteFailure}, as its methods do. */
export function unfinishedFolder(path: string): UnfinishedFolder {
  checkFolder(path)
  const part = unfinished(path)
  writing(path, () => mkdirSync(part))
  const writer = new FolderWriter(part)
  return {
    path: part,
    write: (name, content) => writing(path, () => writer.write(name, content)),
    finish: () =>
      writing(path, () => {
        writer.finish()
        replaceFolder(path, part)
      }),
    discard: () => {
      writer.stop()
      remove(part)
    },
  }
}

export function writeWholeFolder(
  path: string,
  files: Iterable<readonly [name: string, content: string | Uint8Array]>,
): void {
  const folder = unfinishedFolder(path)
  try {
    for (const [name, content] of files) folder.write(name, content)
    folder.finish()
  } finally {
    folder.discard()
  }
}

/** Removes a file or a folder that an earlier call wrote; a link is removed, and not what it leads to. */
export function removeWritten(path: string): void {
  writing(path, () => rmSync(path, { recursive: true, force: true }))
}

function checkFolder(path: string): void {
  const there = writing(path, () => lookedAt(path))
  if (there === undefined || there.isDirectory()) return
  throw inTheWay(path, there.isSymbolicLink() ? 'a link' : 'not a folder')
}

/** The old folder is removed last: an error before leaves it as it was. */
function replaceFolder(path: string, part: string): void {
  checkFolder(path)
  const old = lookedAt(path) && unfinished(path)
  if (old !== undefined) renameSync(path, old)
  try {
    renameSync(part, path)
  } catch (error) {
    if (old !== undefined) {
      renameSync(old, path)
      pending.delete(old)
    }
    throw error
  }
  if (old !== undefined) remove(old)
}

function lookedAt(path: string) {
  return lstatSync(path, { throwIfNoEntry: false })
}

function startOf(path: string): Buffer {
  const file = openSync(path, 'r')
  try {
    const start = Buffer.alloc(START_BYTES)
    return start.subarray(0, readSync(file, start))
  } finally {
    closeSync(file)
  }
}

function inTheWay(path: string, what: string): WriteFailure {
  return new WriteFailure(`${path} is there, and is ${what}: name another place, or remove it`)
}

function writing<Result>(path: string, action: () => Result): Result {
  try {
    return action()
  } catch (error) {
    throw error instanceof WriteFailure ? error : writeFailure(path, error)
  }
}

/** What an exit of the process would leave behind. */
const pending = new Set<string>()

/** As short as possible: a name may be as long as the file system allows. */
function unfinished(path: string): string {
  if (pending.size === 0) process.once('exit', removeAll)
  const part = join(dirname(path), `.${randomBytes(6).toString('hex')}.unfinished`)
  pending.add(part)
  return part
}

/** The error that ends the work is told, not one of this. */
function remove(part: string): void {
  if (!pending.delete(part)) return
  if (pending.size === 0) process.off('exit', removeAll)
  try {
    rmSync(part, { recursive: true, force: true })
  } catch {
    // It stays, under a name that no one takes for a report.
  }
}

function removeAll(): void {
  for (const part of pending) remove(part)
}
