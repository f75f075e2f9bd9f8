/**
 * Writes zip archives in one fixed form (PKWARE APPNOTE 6.3.10): deflated files one after the other, all with the same
 * time, without comments and extra fields, so that the same files give the same bytes. Not written by a library,
 * because `verifyBundle` has to know what every byte is for: any other byte was added later.
 */
import type { PackedFile } from './deflate'

export interface NamedPackedFile extends PackedFile {
  readonly name: string
}

export const SIGNATURE = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 } as const
export const LENGTH = { local: 30, central: 46, end: 22 } as const
/** Number of the method in APPNOTE. */
export const DEFLATED = 8

/** 2.0, the first version with deflate. */
const VERSION = 20
/** Bit 11: names are UTF-8. */
const FLAGS = 0x0800
/** 1980-01-01, the first date of the format. The time of the run is in the manifest. */
const DATE = 0x0021

/** Calls `write` with the archive piece by piece. */
export class ArchiveWriter {
  readonly #write: (bytes: Uint8Array) => void
  readonly #central: Uint8Array[] = []
  #position = 0

  constructor(write: (bytes: Uint8Array) => void) {
    this.#write = write
  }

  add(file: NamedPackedFile): void {
    const name = Buffer.from(file.name)
    const position = this.#position
    this.#put(localHeader(file, name))
    this.#put(name)
    this.#put(file.packed)
    this.#central.push(centralHeader(file, name, position), name)
  }

  end(): void {
    const start = this.#position
    const count = this.#central.length / 2
    for (const part of this.#central) this.#put(part)
    this.#put(endRecord(count, start, this.#position - start))
  }

  #put(bytes: Uint8Array): void {
    this.#write(bytes)
    this.#position += bytes.length
  }
}

/** The fields that both headers of a file share: from the required version to the length of the name. */
function sharedFields({ crc, packed, size }: PackedFile, name: Buffer): Buffer {
  const bytes = Buffer.alloc(24)
  bytes.writeUInt16LE(VERSION, 0)
  bytes.writeUInt16LE(FLAGS, 2)
  bytes.writeUInt16LE(DEFLATED, 4)
  bytes.writeUInt16LE(DATE, 8)
  bytes.writeUInt32LE(crc, 10)
  bytes.writeUInt32LE(packed.length, 14)
  bytes.writeUInt32LE(size, 18)
  bytes.writeUInt16LE(name.length, 22)
  return bytes
}

function localHeader(file: PackedFile, name: Buffer): Buffer {
  const bytes = Buffer.alloc(LENGTH.local)
  bytes.writeUInt32LE(SIGNATURE.local, 0)
  sharedFields(file, name).copy(bytes, 4)
  return bytes
}

function centralHeader(file: PackedFile, name: Buffer, position: number): Buffer {
  const bytes = Buffer.alloc(LENGTH.central)
  bytes.writeUInt32LE(SIGNATURE.central, 0)
  bytes.writeUInt16LE(VERSION, 4)
  sharedFields(file, name).copy(bytes, 6)
  bytes.writeUInt32LE(position, 42)
  return bytes
}

function endRecord(count: number, start: number, length: number): Buffer {
  const bytes = Buffer.alloc(LENGTH.end)
  bytes.writeUInt32LE(SIGNATURE.end, 0)
  bytes.writeUInt16LE(count, 8)
  bytes.writeUInt16LE(count, 10)
  bytes.writeUInt32LE(length, 12)
  bytes.writeUInt32LE(start, 16)
  return bytes
}
