/** Fills one chunk after another with records, in memory that is used again for each. */

/** Five bytes of LEB128 hold 35 bits: more than a string's longest length. */
const LONGEST_NUMBER = 5
const LONGEST_CHARACTER = 4
/** A UTF-16 unit takes at most so many bytes in UTF-8: those of 4 bytes are two units. */
const LONGEST_UNIT = 3
/** A record's tag and its number of texts. */
const HEAD_BYTES = 2 * LONGEST_NUMBER
export const SMALLEST_CHUNK = HEAD_BYTES + LONGEST_NUMBER + LONGEST_CHARACTER

const utf8 = new TextEncoder()

/** At most what a record of these texts takes. */
export function recordBytes(texts: readonly string[]): number {
  let bytes = HEAD_BYTES
  for (const text of texts) bytes += LONGEST_NUMBER + Buffer.byteLength(text)
  return bytes
}

/**
 * What the last writer left behind, for the next one: getting memory from the system can take
 * longer than filling it.
 */
let spare: Buffer | undefined

export class ChunkWriter {
  readonly #buffer: Buffer
  #used = 0

  constructor(chunkBytes: number) {
    if (chunkBytes < SMALLEST_CHUNK) throw new RangeError(`${chunkBytes} bytes are no chunk`)
    this.#buffer = spare?.length === chunkBytes ? spare : Buffer.allocUnsafeSlow(chunkBytes)
    spare = undefined
  }

  /** Its chunks are no longer used, nor is the writer itself. */
  close(): void {
    spare = this.#buffer
  }

  get isEmpty(): boolean {
    return this.#used === 0
  }

  hasRoomFor(bytes: number): boolean {
    return this.#used + bytes <= this.#buffer.length
  }

  /** What was written since the last time: to be used before anything more is written. */
  take(): Buffer {
    const chunk = this.#buffer.subarray(0, this.#used)
    this.#used = 0
    return chunk
  }

  /** False, and nothing is written, when there is no room for the record. */
  write(tag: number, texts: readonly string[]): boolean {
    // To know the exact length is to read every text once more: mostly there is no need to.
    if (!this.hasRoomFor(mostBytes(texts)) && !this.hasRoomFor(recordBytes(texts))) return false
    this.#number(tag)
    this.#number(texts.length)
    for (const text of texts) this.#text(text)
    return true
  }

  /**
   * A record of any length: yields a chunk each time that one is full. What is left stays to be
   * taken.
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

  /** That a text is ASCII is soonest found out by writing it. */
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
