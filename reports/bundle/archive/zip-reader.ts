/**
 * Reads the directory of any zip archive, also a hostile one: checks each position before reading there. Unpacks
 * nothing.
 */

import type { PackedFile } from './deflate'
import { printableName } from './entry-names'
import { DEFLATED, LENGTH, SIGNATURE } from './zip-writer'

export interface ZipEntry extends PackedFile {
  readonly name: string
  readonly kind: 'file' | 'folder' | 'link'
  /** Number of the packing method in APPNOTE. */
  readonly method: number
  readonly encrypted: boolean
}

/** An entry, and what stands beside its bytes. */
export interface ArchivedEntry extends ZipEntry {
  readonly place: {
    /** Where the header beside its bytes begins, and where its bytes end, with the descriptor behind them. */
    readonly start: number
    readonly end: number
    /** In what the header beside its bytes says other things than the list of files; undefined: in nothing. */
    readonly difference: string | undefined
    /** In the list of files, in bytes. */
    readonly comment: number
  }
}

/** The entries, and the bytes of the archive that belong to no file. */
export interface ZipDirectory {
  /** In the order of the central directory. */
  readonly entries: readonly ArchivedEntry[]
  /** Where the list of files begins and ends. */
  readonly list: readonly [start: number, end: number]
  /** Where the end record begins. It is as long as {@link LENGTH} says, without a comment. */
  readonly endRecord: number
}

/** The file is not a zip archive, or is damaged. */
export class UnreadableZip extends Error {
  override readonly name = 'UnreadableZip'
  readonly kind: 'cut-off' | 'no-archive' | 'damaged-archive'

  constructor(kind: UnreadableZip['kind'], message: string) {
    super(message)
    this.kind = kind
  }
}

/** Number of the method in APPNOTE: not packed. */
export const STORED = 0
const MAX_COMMENT_BYTES = 0xffff
/**
 * In bytes. The names of a bundle have less than a tenth. Invalid UTF-8 grows when it is decoded, and the length must
 * still fit the 16 bits of a header.
 */
const MAX_NAME_BYTES = 1024
const ENCRYPTED = 0x0001
/** Check sum and sizes follow the bytes. */
const STREAMED = 0x0008
const DESCRIPTOR = 0x08074b50
const UNIX = 3
const FILE_TYPE = 0o170000
const LINK = 0o120000

/** The entries in the order of the central directory. */
export function readZipEntries(archive: Buffer): readonly ArchivedEntry[] {
  return readZipDirectory(archive).entries
}

export function readZipDirectory(archive: Buffer): ZipDirectory {
  const end = findEndRecord(archive)
  const count = archive.readUInt16LE(end + 10)
  const entries: ArchivedEntry[] = []
  const listStart = archive.readUInt32LE(end + 16)
  let position = listStart
  for (let number = 1; number <= count; number++) {
    if (position + LENGTH.central > end || !isAt(archive, position, SIGNATURE.central)) {
      const there = `${number - 1} of ${count} are there`
      throw new UnreadableZip('damaged-archive', `its list of files breaks off: ${there}`)
    }
    const nameStart = position + LENGTH.central
    const nameLength = archive.readUInt16LE(position + 28)
    if (nameLength > MAX_NAME_BYTES) {
      throw new UnreadableZip('damaged-archive', `a name in it has ${nameLength} bytes`)
    }
    const nameEnd = nameStart + nameLength
    const name = archive.toString('utf8', nameStart, nameEnd)
    entries.push({ name, ...entryAt(archive, position, name, end) })
    const extraLength = archive.readUInt16LE(position + 30)
    const commentLength = archive.readUInt16LE(position + 32)
    position = nameEnd + extraLength + commentLength
  }
  // Thousands of entries that share a few bytes would unpack to gigabytes.
  if (entries.reduce((sum, { packed }) => sum + packed.length, 0) > archive.length) {
    throw new UnreadableZip('damaged-archive', 'its files lie upon each other')
  }
  return { entries, list: [listStart, position], endRecord: end }
}

function findEndRecord(archive: Buffer): number {
  const last = archive.length - LENGTH.end
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT_BYTES); at--) {
    if (isAt(archive, at, SIGNATURE.end)) return at
  }
  const earlier = findEarlierEndRecord(archive)
  if (earlier !== undefined) return earlier
  if (archive.length >= 4 && isAt(archive, 0, SIGNATURE.local)) {
    throw new UnreadableZip('cut-off', 'it is cut off: the list of files is missing at its end')
  }
  throw new UnreadableZip('no-archive', 'it is no zip archive')
}

/** More bytes may follow the end record than a comment can hold. It counts where the list of files ends at it. */
function findEarlierEndRecord(archive: Buffer): number | undefined {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(SIGNATURE.end)
  let at = archive.lastIndexOf(bytes, archive.length - LENGTH.end)
  while (at > 0) {
    if (archive.readUInt32LE(at + 12) + archive.readUInt32LE(at + 16) === at) return at
    at = archive.lastIndexOf(bytes, at - 1)
  }
  return undefined
}

function entryAt(
  archive: Buffer,
  at: number,
  name: string,
  end: number,
): Omit<ArchivedEntry, 'name'> {
  const method = archive.readUInt16LE(at + 10)
  const packedSize = archive.readUInt32LE(at + 20)
  const header = archive.readUInt32LE(at + 42)
  if (header + LENGTH.local > end || !isAt(archive, header, SIGNATURE.local)) {
    throw new UnreadableZip(
      'damaged-archive',
      `${printableName(name)} is not where its list of files says`,
    )
  }
  const beforeData = archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28)
  const start = header + LENGTH.local + beforeData
  if (start + packedSize > end) {
    throw new UnreadableZip('damaged-archive', `${printableName(name)} reaches beyond its end`)
  }
  return {
    kind: kindAt(archive, at, name),
    method,
    encrypted: (archive.readUInt16LE(at + 8) & ENCRYPTED) !== 0,
    crc: archive.readUInt32LE(at + 16),
    size: archive.readUInt32LE(at + 24),
    packed: archive.subarray(start, start + packedSize),
    place: {
      start: header,
      end: start + packedSize + descriptorLength(archive, at, start + packedSize),
      difference: headerDifference(archive, at, header, name),
      comment: archive.readUInt16LE(at + 32),
    },
  }
}

/** Behind the bytes of a file that was packed as a stream (APPNOTE 4.3.9): its check sum and sizes again. */
function descriptorLength(archive: Buffer, at: number, start: number): number {
  const isStreamed = (archive.readUInt16LE(at + 8) & STREAMED) !== 0
  if (!isStreamed) return 0
  const sums = archive.subarray(at + 16, at + 28)
  const isSumsAt = (position: number) =>
    archive.subarray(position, position + sums.length).equals(sums)
  if (isAt(archive, start, DESCRIPTOR) && isSumsAt(start + 4)) return 4 + sums.length
  return isSumsAt(start) ? sums.length : 0
}

/** Programs that read an archive from its beginning believe the header beside the bytes. */
function headerDifference(
  archive: Buffer,
  at: number,
  header: number,
  name: string,
): string | undefined {
  const nameLength = archive.readUInt16LE(header + 26)
  const nameStart = header + LENGTH.local
  const beside = archive.toString('utf8', nameStart, nameStart + nameLength)
  if (beside !== name) return `has another name there, ${printableName(beside)}`
  const [flags, flagsBeside] = [archive.readUInt16LE(at + 8), archive.readUInt16LE(header + 6)]
  const isSameWay = archive.readUInt16LE(at + 10) === archive.readUInt16LE(header + 8)
  if (!isSameWay || ((flags ^ flagsBeside) & (ENCRYPTED | STREAMED)) !== 0)
    return 'is packed in another way there'
  const sums = archive.subarray(at + 16, at + 28)
  const sumsBeside = archive.subarray(header + 14, header + 26)
  const isLeftOut = (flags & STREAMED) !== 0 && sumsBeside.every((byte) => byte === 0)
  return isLeftOut || sumsBeside.equals(sums) ? undefined : 'has another size or check sum there'
}

/** On Unix the upper half of the attributes holds the type of the file. */
function kindAt(archive: Buffer, at: number, name: string): ZipEntry['kind'] {
  const mode = archive.readUInt32LE(at + 38) >>> 16
  if (archive.readUInt8(at + 5) === UNIX && (mode & FILE_TYPE) === LINK) return 'link'
  return name.endsWith('/') ? 'folder' : 'file'
}

export function canBeUnpacked({ method, encrypted }: ZipEntry): boolean {
  return !encrypted && (method === DEFLATED || method === STORED)
}

export function isStored({ method }: ZipEntry): boolean {
  return method === STORED
}

function isAt(archive: Buffer, position: number, signature: number): boolean {
  return position + 4 <= archive.length && archive.readUInt32LE(position) === signature
}
