/**
 * Reads what any zip says of itself, whoever wrote it, and believes nothing of it: places outside of the file are
 * found before they are looked at, and nothing is unpacked here.
 */

import type { Packed } from './deflate'
import { shown } from './entry-names'
import { DEFLATED, LENGTH, SIGNATURE } from './zip-writer'

export interface Entry extends Packed {
  readonly name: string
  readonly kind: 'file' | 'folder' | 'link'
  /** How it was packed, by the number that APPNOTE gives it. */
  readonly method: number
  readonly encrypted: boolean
}

/** What was taken for an archive is none, or not the whole of one. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable'
  readonly kind: 'cut-off' | 'no-archive' | 'damaged-archive'

  constructor(kind: Unreadable['kind'], message: string) {
    super(message)
    this.kind = kind
  }
}

const STORED = 0
const LONGEST_COMMENT = 0xffff
/** In bytes; ours have less than a tenth. What is no UTF-8 grows when it is read, and must not outgrow a header. */
const LONGEST_NAME = 1024
const ENCRYPTED = 0x0001
const UNIX = 3
const FILE_TYPE = 0o170000
const LINK = 0o120000

/** The entries in the order of the central directory. */
export function entriesOf(archive: Buffer): Entry[] {
  const end = endRecordOf(archive)
  const count = archive.readUInt16LE(end + 10)
  const entries: Entry[] = []
  let position = archive.readUInt32LE(end + 16)
  for (let number = 1; number <= count; number++) {
    if (position + LENGTH.central > end || !isAt(archive, position, SIGNATURE.central)) {
      const there = `${number - 1} of ${count} are there`
      throw new Unreadable('damaged-archive', `its list of files breaks off: ${there}`)
    }
    const nameStart = position + LENGTH.central
    const nameLength = archive.readUInt16LE(position + 28)
    if (nameLength > LONGEST_NAME) {
      throw new Unreadable('damaged-archive', `a name in it has ${nameLength} bytes`)
    }
    const nameEnd = nameStart + nameLength
    const name = archive.toString('utf8', nameStart, nameEnd)
    entries.push({ name, ...entryAt(archive, position, name, end) })
    const beside = archive.readUInt16LE(position + 30) + archive.readUInt16LE(position + 32)
    position = nameEnd + beside
  }
  // A few bytes that thousands of files share would unpack to gigabytes.
  if (entries.reduce((sum, { packed }) => sum + packed.length, 0) > archive.length) {
    throw new Unreadable('damaged-archive', 'its files lie upon each other')
  }
  return entries
}

function endRecordOf(archive: Buffer): number {
  const last = archive.length - LENGTH.end
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (isAt(archive, at, SIGNATURE.end)) return at
  }
  const buried = buriedEndOf(archive)
  if (buried !== undefined) return buried
  if (archive.length >= 4 && isAt(archive, 0, SIGNATURE.local)) {
    throw new Unreadable('cut-off', 'it is cut off: the list of files is missing at its end')
  }
  throw new Unreadable('no-archive', 'it is no zip archive')
}

/** One with more after it than a comment can hold, which counts only where a list of files ends. */
function buriedEndOf(archive: Buffer): number | undefined {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(SIGNATURE.end)
  let at = archive.lastIndexOf(bytes, archive.length - LENGTH.end)
  while (at > 0) {
    if (archive.readUInt32LE(at + 12) + archive.readUInt32LE(at + 16) === at) return at
    at = archive.lastIndexOf(bytes, at - 1)
  }
  return undefined
}

function entryAt(archive: Buffer, at: number, name: string, end: number): Omit<Entry, 'name'> {
  const method = archive.readUInt16LE(at + 10)
  const packedSize = archive.readUInt32LE(at + 20)
  const header = archive.readUInt32LE(at + 42)
  if (header + LENGTH.local > end || !isAt(archive, header, SIGNATURE.local)) {
    throw new Unreadable('damaged-archive', `${shown(name)} is not where its list of files says`)
  }
  const beforeData = archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28)
  const start = header + LENGTH.local + beforeData
  if (start + packedSize > end) {
    throw new Unreadable('damaged-archive', `${shown(name)} reaches beyond its end`)
  }
  return {
    kind: kindAt(archive, at, name),
    method,
    encrypted: (archive.readUInt16LE(at + 8) & ENCRYPTED) !== 0,
    crc: archive.readUInt32LE(at + 16),
    size: archive.readUInt32LE(at + 24),
    packed: archive.subarray(start, start + packedSize),
  }
}

/** Unix keeps the type of a file in the upper half of its attributes. */
function kindAt(archive: Buffer, at: number, name: string): Entry['kind'] {
  const mode = archive.readUInt32LE(at + 38) >>> 16
  if (archive.readUInt8(at + 5) === UNIX && (mode & FILE_TYPE) === LINK) return 'link'
  return name.endsWith('/') ? 'folder' : 'file'
}

export function isPackedReadably({ method, encrypted }: Entry): boolean {
  return !encrypted && (method === DEFLATED || method === STORED)
}

export function isStored({ method }: Entry): boolean {
  return method === STORED
}

function isAt(archive: Buffer, position: number, signature: number): boolean {
  return position + 4 <= archive.length && archive.readUInt32LE(position) === signature
}
