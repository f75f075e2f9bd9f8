/**
 * Packs and unpacks with deflate. fflate packs, because its output is the same on every machine (the output of zlib
 * depends on its build). Node's zlib unpacks, and so checks what fflate wrote.
 */
import { createHash } from 'node:crypto'
import { crc32, inflateRawSync } from 'node:zlib'
import { Deflate } from 'fflate'

/**
 * Must change with each change of the packed bytes: packed bytes are compared only where this is equal. Level 4 takes
 * half the time of level 6, and its output for a record is one hundredth larger.
 */
export const PACKING = 'fflate 0.8.3, level 4, memory 4'

export type PackableContent = string | Uint8Array | Iterable<Uint8Array>

export interface PackedFile {
  /** Of the file before packing. */
  readonly size: number
  readonly crc: number
  readonly packed: Uint8Array
}

/** Bytes that fflate gets at a time. The output depends on it, so it is fixed. */
const PIECE_BYTES = 1 << 18

export function pack(content: PackableContent): PackedFile & { readonly sha256: string } {
  const hash = createHash('sha256')
  const packed: Uint8Array[] = []
  let size = 0
  let crc = 0
  const deflate = new Deflate({ level: 4, mem: 4 }, (chunk) => packed.push(chunk))
  for (const piece of pieces(content)) {
    hash.update(piece)
    crc = crc32(piece, crc)
    size += piece.length
    // fflate copies what it keeps, so the buffer can be filled again.
    deflate.push(piece)
  }
  deflate.push(new Uint8Array(0), true)
  return { size, crc, packed: Buffer.concat(packed), sha256: hash.digest('hex') }
}

/** Throws {@link Damaged}; its message follows the name of the file. */
export function unpack({ size, crc, packed }: PackedFile): Buffer {
  const { buffer, engine } = inflated(packed, size)
  if (buffer.length !== size) throw new Damaged(`holds ${buffer.length} bytes, not ${size}`)
  if (engine.bytesWritten !== packed.length) throw new Damaged('has bytes after its end')
  if (crc32(buffer) !== crc) throw new Damaged('does not fit its own check sum')
  return buffer
}

export class Damaged extends Error {
  override readonly name = 'Damaged'
}

interface Inflated {
  readonly buffer: Buffer
  readonly engine: { readonly bytesWritten: number }
}

/** Unpacks at most `size` bytes, which was checked before: a few bytes can unpack to gigabytes. */
function inflated(packed: Uint8Array, size: number): Inflated {
  try {
    // With `info` the result also has the engine. Node's types do not declare it.
    const options = { maxOutputLength: Math.max(size, 1), info: true }
    return inflateRawSync(packed, options) as unknown as Inflated
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new Damaged(
      code === 'ERR_BUFFER_TOO_LARGE'
        ? `holds more than the ${size} bytes that it says`
        : 'cannot be unpacked: its bytes are damaged',
    )
  }
}

/** Pieces of one size, except the last. */
function* pieces(content: PackableContent): Generator<Uint8Array> {
  if (typeof content === 'string') return yield* pieces(Buffer.from(content))
  if (content instanceof Uint8Array) {
    for (let start = 0; start < content.length; start += PIECE_BYTES) {
      yield content.subarray(start, start + PIECE_BYTES)
    }
    return
  }
  const piece = Buffer.alloc(PIECE_BYTES)
  let filled = 0
  for (const chunk of content) {
    for (let start = 0; start < chunk.length; ) {
      const end = Math.min(chunk.length, start + PIECE_BYTES - filled)
      piece.set(chunk.subarray(start, end), filled)
      filled += end - start
      start = end
      if (filled === PIECE_BYTES) {
        yield piece
        filled = 0
      }
    }
  }
  if (filled > 0) yield piece.subarray(0, filled)
}
