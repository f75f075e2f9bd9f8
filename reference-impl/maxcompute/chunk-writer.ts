/** Fills chunks with records, one after another, in the same memory. */

import { ChunkBuffer } from './chunk-buffer'

/** Five bytes of LEB128 hold 35 bits, more than the length of the longest string needs. */
const LONGEST_NUMBER = 5
const LONGEST_CHARACTER = 4
/** Bytes of UTF-8 for one unit of UTF-16; a character of 4 bytes has two units. */
const LONGEST_UNIT = 3
/** A record's tag and its number of texts. */
const HEAD_BYTES = 2 * LONGEST_NUMBER
export const SMALLEST_CHUNK = HEAD_BYTES + LONGEST_NUMBER + LONGEST_CHARACTER

const utf8 = new TextEncoder()

/** The largest size of a record of these texts. */
export function recordBytes(texts: readonly string[]): number {
  let bytes = HEAD_BYTES
  for (const text of texts) bytes += LONGEST_NUMBER + Buffer.byteLength(text)
  return bytes
}

export class ChunkWriter {
  readonly #memory: ChunkBuffer
  readonly #buffer: Buffer
  #used = 0

  constructor(chunkBytes: number) {
    if (chunkBytes < SMALLEST_CHUNK)
      throw new RangeError(`a chunk has at least ${SMALLEST_CHUNK} bytes, not ${chunkBytes}`)
    this.#memory = new ChunkBuffer(chunkBytes)
    this.#buffer = this.#memory.bytes
  }

  /** Releases its buffer. Neither the writer nor its chunks may be used afterwards. */
  close(): void {
    this.#memory.release()
  }

  get isEmpty(): boolean {
    return this.#used === 0
  }

  hasRoomFor(bytes: number): boolean {
    return this.#used + bytes <= this.#buffer.length
  }

  /** The chunk written since the last call. The next write overwrites it. */
  take(): Buffer {
    const chunk = this.#buffer.subarray(0, this.#used)
    this.#used = 0
    return chunk
  }

  /** Writes nothing and returns false when there is no room for the record. */
  write(tag: number, texts: readonly string[]): boolean {
    // The exact length costs another pass over the texts, so the upper bound is tried first.
    if (!this.hasRoomFor(mostBytes(texts)) && !this.hasRoomFor(recordBytes(texts))) return false
    this.#number(tag)
    this.#number(texts.length)
    for (const text of texts) this.#text(text)
    return true
  }

  /**
   * Writes a record of any length. Yields each full chunk; the rest stays until `take`.
   */
  *cut(tag: number, texts: readonly string[]): Generator<Buffer> {
    if (!this.hasRoomFor(HEAD_BYTES)) yield this.take()
    this.#number(tag)
    this.#number(texts.length)
    for (const text of texts) {
      if (!this.hasRoomFor(LONGEST_NUMBER)) yield this.take()
      this.#number(Buffer.byteLength(text))
      for (let rest = text; rest !== ''; ) {
        if (!this.hasRoomFor(LONGEST_CHARACTER)) yield this.take()
        const { read, written } = utf8.encodeInto(rest, this.#buffer.subarray(this.#used))
        this.#used += written
        rest = rest.slice(read)
      }
    }
  }

  /** Assumes ASCII, and writes again when the text is not: faster than checking first. */
  #text(text: string): void {
    const start = this.#used
    this.#number(text.length)
    const written = this.#buffer.write(text, this.#used)
    if (written !== text.length) {
      this.#used = start
      this.#number(written)
      this.#buffer.write(text, this.#used)
    }
    this.#used += written
  }

  #number(value: number): void {
    let rest = value
    while (rest > 0x7f) {
      this.#buffer[this.#used++] = (rest % 0x80) | 0x80
      rest = Math.floor(rest / 0x80)
    }
    this.#buffer[this.#used++] = rest
  }
}

function mostBytes(texts: readonly string[]): number {
  let bytes = HEAD_BYTES
  for (const text of texts) bytes += LONGEST_NUMBER + LONGEST_UNIT * text.length
  return bytes
}
