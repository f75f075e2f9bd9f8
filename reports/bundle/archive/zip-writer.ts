/**
 * The one form that our archives have: a zip (PKWARE APPNOTE 6.3.10) of deflated files, back to back, with the
 * same fixed time, no comments and no extra fields, so that the same files give the same bytes. It is written here
 * and not by a library, because `verify` has to know the place of every byte: what has none was added by somebody.
 */
import type { Packed } from './deflate'

export interface NamedFile extends Packed {
  readonly name: string
}

export const SIGNATURE = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 } as const
export const LENGTH = { local: 30, central: 46, end: 22 } as const
export const DEFLATED = 8

/** 2.0: the first that knows deflate. */
const VERSION = 20
/** Bit 11: names are UTF-8. */
const FLAGS = 0x0800
/** 1980-01-01, where DOS begins to count; the time of a run stands in the manifest. */
const DATE = 0x0021

/** Hands the archive over in pieces, in order. */
export class ArchiveWriter {
  readonly #write: (bytes: Uint8Array) => void
  readonly #central: Uint8Array[] = []
  #position = 0

  constructor(write: (bytes: Uint8Array) => void) {
    this.#write = write
  }

  add(file: NamedFile): void {
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

/** What both headers say of a file: from the version that is needed to the length of its name. */
function facts({ crc, packed, size }: Packed, name: Buffer): Buffer {
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

function localHeader(file: Packed, name: Buffer): Buffer {
  const bytes = Buffer.alloc(LENGTH.local)
  bytes.writeUInt32LE(SIGNATURE.local, 0)
  facts(file, name).copy(bytes, 4)
  return bytes
}

function centralHeader(file: Packed, name: Buffer, position: number): Buffer {
  const bytes = Buffer.alloc(LENGTH.central)
  bytes.writeUInt32LE(SIGNATURE.central, 0)
  bytes.writeUInt16LE(VERSION, 4)
  facts(file, name).copy(bytes, 6)
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
