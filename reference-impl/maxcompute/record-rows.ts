/**
 * Finds where rows end in records of the tunnel: what is stored of them has no lengths. The wire
 * format is that of Protocol Buffers (https://protobuf.dev/programming-guides/encoding), but for the
 * types whose values have no length of their own.
 */

import type { ColumnType } from '../columns'
import { CorruptRows } from './row-record'

/** The field at the end of each row. */
const CHECKSUM_FIELD = 33553408

/**
 * @param from where a row begins
 * @returns where the last of `count` rows ends
 * @throws CorruptRows when the bytes are not rows of these columns
 */
export function endOfRows(
  types: readonly ColumnType[],
  records: Buffer,
  from: number,
  count: number,
): number {
  const walk = new Walk(records, from)
  for (let row = 0; row < count; row++) {
    for (;;) {
      const field = walk.number() >>> 3
      if (field === CHECKSUM_FIELD) break
      const type = types[field - 1]
      if (!type) throw new CorruptRows(`a row has a column ${field}`)
      walk.skip(type)
    }
    walk.varint()
  }
  return walk.at
}

class Walk {
  readonly #bytes: Buffer
  #at: number

  constructor(bytes: Buffer, at: number) {
    this.#bytes = bytes
    this.#at = at
  }

  get at(): number {
    if (this.#at > this.#bytes.length) throw new CorruptRows('the last row is incomplete')
    return this.#at
  }

  /** At most 32 bits. */
  number(): number {
    let value = 0
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.#byte()
      value |= (byte & 0x7f) << shift
      if (byte <= 0x7f) return value >>> 0
    }
    throw new CorruptRows('a number has no end')
  }

  varint(): void {
    for (let bytes = 0; bytes < 10; bytes++) if (this.#byte() <= 0x7f) return
    throw new CorruptRows('a number has no end')
  }

  skip(type: ColumnType): void {
    switch (type.name) {
      case 'DOUBLE':
        this.#skipBytes(8)
        return
      case 'FLOAT':
        this.#skipBytes(4)
        return
      case 'STRING':
      case 'BINARY':
      case 'CHAR':
      case 'VARCHAR':
      case 'DECIMAL':
      case 'JSON':
        this.#skipBytes(this.number())
        return
      case 'TIMESTAMP':
      case 'TIMESTAMP_NTZ':
      case 'INTERVAL_DAY_TIME':
        this.varint()
        this.varint()
        return
      case 'ARRAY':
        this.#skipElements(type.element)
        return
      case 'MAP':
        this.#skipElements(type.key)
        this.#skipElements(type.value)
        return
      case 'STRUCT':
        for (const { type: field } of type.fields) this.#skipElement(field)
        return
      case 'VECTOR':
        for (let left = this.number(); left > 0; left--) this.skip(type.element)
        return
      default:
        this.varint()
    }
  }

  #skipBytes(count: number): void {
    this.#at += count
  }

  #skipElements(type: ColumnType): void {
    for (let left = this.number(); left > 0; left--) this.#skipElement(type)
  }

  #skipElement(type: ColumnType): void {
    if (this.#byte() === 0) this.skip(type)
  }

  #byte(): number {
    const byte = this.#bytes[this.#at++]
    if (byte === undefined) throw new CorruptRows('the last row is incomplete')
    return byte
  }
}
