/** Decodes chunks of bytes to rows. */

import { COLUMNS_TAG, CorruptRows, ROW_TAG, type Row } from './row-record'

interface OpenRecord {
  readonly tag: number
  readonly count: number
  readonly texts: string[]
}

interface OpenText {
  missingBytes: number
  begun: string
}

/**
 * One decoder for each read: it keeps the columns, and a record that continues in the next chunk.
 */
export class RowDecoder {
  #columns: readonly string[] = []
  #record: OpenRecord | undefined
  #text: OpenText | undefined
  #chunk: Buffer = Buffer.alloc(0)
  #at = 0

  /**
   * The rows that end in this chunk.
   *
   * @throws CorruptRows when the bytes are not rows
   */
  decode(chunk: Buffer): Row[] {
    this.#chunk = chunk
    this.#at = 0
    const rows: Row[] = []
    while (this.#at < chunk.length) {
      this.#record ??= { tag: this.#number(), count: this.#number(), texts: [] }
      if (!this.#readTexts(this.#record)) break
      const { tag, texts } = this.#record
      this.#record = undefined
      if (tag === COLUMNS_TAG) this.#columns = texts
      else rows.push(this.#row(tag, texts))
    }
    return rows
  }

  /** @throws CorruptRows when the last row is incomplete */
  end(): void {
    if (this.#record) throw new CorruptRows('the last row is incomplete')
  }

  /** Returns false when the chunk ends before the record. */
  #readTexts({ texts, count }: OpenRecord): boolean {
    while (texts.length < count) {
      if (!this.#text) {
        if (this.#at === this.#chunk.length) return false
        this.#text = { missingBytes: this.#number(), begun: '' }
      }
      const end = Math.min(this.#at + this.#text.missingBytes, this.#chunk.length)
      // Appending strings copies nothing; joining buffers would hold a long text twice.
      this.#text.begun += this.#chunk.toString('utf8', this.#at, end)
      this.#text.missingBytes -= end - this.#at
      this.#at = end
      if (this.#text.missingBytes > 0) return false
      texts.push(this.#text.begun)
      this.#text = undefined
    }
    return true
  }

  #row(tag: number, values: readonly string[]): Row {
    if (tag !== ROW_TAG || values.length !== this.#columns.length) {
      throw new CorruptRows(`a record of tag ${tag} with ${values.length} texts is not a row`)
    }
    const row: Record<string, string> = {}
    for (let index = 0; index < values.length; index++) {
      set(row, this.#columns[index] as string, values[index] as string)
    }
    return row
  }

  #number(): number {
    let value = 0
    for (let weight = 1; weight < 2 ** 35; weight *= 0x80) {
      const byte = this.#chunk[this.#at++]
      if (byte === undefined) break
      value += (byte & 0x7f) * weight
      if (byte <= 0x7f) return value
    }
    throw new CorruptRows('a number has no end')
  }
}

/** A column may be named `__proto__`, which an assignment would not take for a name. */
function set(row: Record<string, string>, name: string, value: string): void {
  if (name !== '__proto__') row[name] = value
  else
    Object.defineProperty(row, name, {
      value,
      enumerable: true,
      writable: true,
      configurable: true,
    })
}
