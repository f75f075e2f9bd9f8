/** Fills one chunk after another with records, in memory that is used again for each. */

/** Five bytes of LEB128 hold 35 bits: more than a string's longest length. */
const LONGEST_NUMBER = 5
const LONGEST_CHARACTER = 4
/** A record's tag and its number of texts. */
const HEAD_BYTES = 2 * LONGEST_NUMBER
export const SMALLEST_CHUNK = HEAD_BYTES + LONGEST_NUMBER + LONGEST_CHARACTER

const utf8 = new TextEncoder()

/** Texts with their length in UTF-8, worked out once. */
export interface MeasuredTexts {
  readonly texts: readonly string[]
  readonly lengths: readonly number[]
  /** At most what a record of them takes. */
  readonly recordBytes: number
}

export function measure(texts: readonly string[]): MeasuredTexts {
  const lengths: number[] = []
  let recordBytes = HEAD_BYTES
  for (const text of texts) {
    const length = Buffer.byteLength(text)
    lengths.push(length)
    recordBytes += LONGEST_NUMBER + length
  }
  return { texts, lengths, recordBytes }
}

export class ChunkWriter {
  readonly #chunkBytes: number
  #buffer = Buffer.alloc(0)
  #used = 0

  constructor(chunkBytes: number) {
    if (chunkBytes < SMALLEST_CHUNK) throw new RangeError(`${chunkBytes} bytes are no chunk`)
    this.#chunkBytes = chunkBytes
  }

  get isEmpty(): boolean {
    return this.#used === 0
  }

  hasRoomFor(bytes: number): boolean {
    return this.#used + bytes <= this.#chunkBytes
  }

  /** What was written since the last time: to be used before anything more is written. */
  take(): Buffer {
    const chunk = this.#buffer.subarray(0, this.#used)
    this.#used = 0
    return chunk
  }

  /** A record that there is room for. */
  write(tag: number, { texts, lengths, recordBytes }: MeasuredTexts): void {
    this.#reserve(recordBytes)
    this.#number(tag)
    this.#number(texts.length)
    for (let index = 0; index < texts.length; index++) {
      this.#number(lengths[index] as number)
      this.#used += this.#buffer.write(texts[index] as string, this.#used)
    }
  }

  /**
   * A record of any length: yields a chunk each time that one is full. What is left stays to be
   * taken.
   */
  *cut(tag: number, { texts, lengths, recordBytes }: MeasuredTexts): Generator<Buffer> {
    this.#reserve(recordBytes)
    if (!this.hasRoomFor(HEAD_BYTES)) yield this.take()
    this.#number(tag)
    this.#number(texts.length)
    for (const [index, text] of texts.entries()) {
      if (!this.hasRoomFor(LONGEST_NUMBER)) yield this.take()
      this.#number(lengths[index] as number)
      for (let rest = text; rest !== ''; ) {
        if (!this.hasRoomFor(LONGEST_CHARACTER)) yield this.take()
        const { read, written } = utf8.encodeInto(rest, this.#buffer.subarray(this.#used))
        this.#used += written
        rest = rest.slice(read)
      }
    }
  }

  /** Memory grows with what is written, since most writes are small; never beyond a chunk. */
  #reserve(bytes: number): void {
    const needed = Math.min(this.#used + bytes, this.#chunkBytes)
    if (needed <= this.#buffer.length) return
    const doubled = Math.min(2 * this.#buffer.length, this.#chunkBytes)
    const larger = Buffer.allocUnsafe(Math.max(needed, doubled))
    this.#buffer.copy(larger, 0, 0, this.#used)
    this.#buffer = larger
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
