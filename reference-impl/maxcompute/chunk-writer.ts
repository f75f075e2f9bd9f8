/** Fills one buffer after another with records, in memory that is used again for each. */

/** Five bytes of LEB128 hold 35 bits: more than a string's longest length. */
const LONGEST_NUMBER = 5
const HEAD_BYTES = 2 * LONGEST_NUMBER
/** Room for the numbers at a record's head, for a text's length and for one character. */
export const SMALLEST_CHUNK = HEAD_BYTES + LONGEST_NUMBER + 4

const utf8 = new TextEncoder()

/** At most what a record takes. */
export function recordBytes(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + LONGEST_NUMBER + Buffer.byteLength(text), HEAD_BYTES)
}

export class ChunkWriter {
  readonly #buffer: Buffer
  #used = 0

  constructor(chunkBytes: number) {
    if (chunkBytes < SMALLEST_CHUNK) throw new RangeError(`${chunkBytes} bytes are no chunk`)
    this.#buffer = Buffer.allocUnsafe(chunkBytes)
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

  /** Yields a chunk each time that one is full; what is left stays to be taken. */
  *record(tag: number, texts: readonly string[]): Generator<Buffer> {
    if (!this.hasRoomFor(HEAD_BYTES)) yield this.take()
    this.#number(tag)
    this.#number(texts.length)
    for (const text of texts) {
      const bytes = Buffer.byteLength(text)
      if (!this.hasRoomFor(LONGEST_NUMBER)) yield this.take()
      this.#number(bytes)
      if (this.hasRoomFor(bytes)) this.#used += this.#buffer.write(text, this.#used)
      else yield* this.#longText(text)
    }
  }

  *#longText(text: string): Generator<Buffer> {
    for (let rest = text; rest !== ''; ) {
      const { read, written } = utf8.encodeInto(rest, this.#buffer.subarray(this.#used))
      this.#used += written
      rest = rest.slice(read)
      if (rest !== '') yield this.take()
    }
  }

  #number(value: number): void {
    let rest = value
    while (rest > 0x7f) {
      this.#used = this.#buffer.writeUInt8((rest % 0x80) | 0x80, this.#used)
      rest = Math.floor(rest / 0x80)
    }
    this.#used = this.#buffer.writeUInt8(rest, this.#used)
  }
}
