/**
 * Reads encoded values one after another, adding each to a checksum. Every method returns false where
 * the memory ends before the value: the caller goes back to where the field began, and waits for more.
 */

import { CRC_START, crcOfByte, crcOfBytes, crcOfInt32, crcOfInt64 } from './crc32c'
import { InvalidRecords } from './invalid-records'
import { BOOLEAN, BYTES, DOUBLE, FLOAT, INTEGER, MOMENT, type ValueLayout } from './layout'
import type { Words } from './memory-words'
import { LARGEST_FIELD } from './wire'

const NANOSECONDS = 1_000_000_000

export class ValueScanner {
  /** What is read, from `at` to `end`. */
  bytes: Buffer
  at = 0
  end = 0
  /** The running checksum. */
  crc = CRC_START
  /** The halves of the last number read, as signed numbers of 32 bits. */
  low = 0
  high = 0
  /** How many bytes at least are missing of the last value, where its length says it; else 0. */
  missing = 0
  /** The same memory as `bytes`. */
  view: DataView

  constructor(bytes: Buffer) {
    this.bytes = bytes
    this.view = viewOf(bytes)
  }

  /** Reads other memory from now on. */
  moveTo(bytes: Buffer): void {
    this.bytes = bytes
    this.view = viewOf(bytes)
  }

  value(layout: ValueLayout): boolean {
    switch (layout.encoding) {
      case INTEGER:
        return this.#integer(layout)
      case BYTES:
        return this.text(layout.check)
      case DOUBLE:
        return this.#fixed(8)
      case FLOAT:
        return this.#fixed(4)
      case BOOLEAN:
        return this.#boolean()
      case MOMENT:
        return this.#moment()
      default:
        return this.#nested(layout)
    }
  }

  /** An unsigned number of at most 64 bits. */
  varint(): boolean {
    const bytes: Words = this.bytes
    const { end } = this
    let { at } = this
    if (at >= end) return false
    let byte = bytes[at++]
    let low = byte & 0x7f
    let high = 0
    for (let shift = 7; byte > 0x7f; shift += 7) {
      if (at >= end) return false
      byte = bytes[at++]
      const bits = byte & 0x7f
      if (shift < 28) low |= bits << shift
      else if (shift === 28) {
        low |= bits << 28
        high = bits >>> 4
      } else if (shift < 63) high |= bits << (shift - 32)
      else if (byte > 1) throw new InvalidRecords('malformed', 'a number has more than 64 bits')
      else high |= byte << 31
    }
    this.at = at
    this.low = low
    this.high = high
    return true
  }

  /**
   * An unsigned number of 32 bits, in `low`, which may be negative. Compiled clients write one from 2^31 on
   * as a negative number of 64 bits: `high` is -1 then.
   */
  varint32(): boolean {
    if (!this.varint()) return false
    if (this.high === 0 || (this.high === -1 && this.low < 0)) return true
    throw new InvalidRecords('malformed', 'a number has more than 32 bits')
  }

  /** The number of bytes or elements that follow, in `low`. */
  length(): boolean {
    if (!this.varint()) return false
    if (this.high === 0 && this.low >= 0 && this.low <= LARGEST_FIELD) return true
    throw new InvalidRecords('value', `a value is longer than ${LARGEST_FIELD} bytes`)
  }

  /** A signed number of 64 bits: `low` and `high` are its halves. */
  signed(): boolean {
    if (!this.varint()) return false
    const { low, high } = this
    const sign = -(low & 1)
    this.low = ((low >>> 1) | (high << 31)) ^ sign
    this.high = (high >>> 1) ^ sign
    return true
  }

  #integer({ lowest, highest, type }: ValueLayout): boolean {
    if (!this.signed()) return false
    const { low, high } = this
    const value = high * 2 ** 32 + (low >>> 0)
    if (value < lowest || value > highest) {
      throw new InvalidRecords('value', `a value is no ${type.name}: ${value}`)
    }
    this.crc = crcOfInt64(this.crc, low, high)
    return true
  }

  /** A length, then as many bytes. */
  text(check?: (bytes: Buffer) => void): boolean {
    if (!this.length()) return false
    const { at, low: length } = this
    const end = at + length
    if (end > this.end) {
      this.missing = end - this.end
      return false
    }
    check?.(this.bytes.subarray(at, end))
    this.crc = crcOfBytes(this.crc, this.bytes, this.view, at, end)
    this.at = end
    return true
  }

  #fixed(length: number): boolean {
    const end = this.at + length
    if (end > this.end) return false
    this.crc = crcOfBytes(this.crc, this.bytes, this.view, this.at, end)
    this.at = end
    return true
  }

  #boolean(): boolean {
    if (!this.flag()) return false
    this.crc = crcOfByte(this.crc, this.low)
    return true
  }

  /** 0 or 1 in `low`; not in the checksum. */
  flag(): boolean {
    if (this.at >= this.end) return false
    const byte = (this.bytes as Words)[this.at++]
    if (byte > 1) throw new InvalidRecords('malformed', `${byte} is neither true nor false`)
    this.low = byte
    return true
  }

  #moment(): boolean {
    if (!this.signed()) return false
    this.crc = crcOfInt64(this.crc, this.low, this.high)
    if (!this.signed()) return false
    const { low, high } = this
    if (high !== low >> 31 || low <= -NANOSECONDS || low >= NANOSECONDS) {
      throw new InvalidRecords('value', 'a second has fewer nanoseconds')
    }
    this.crc = crcOfInt32(this.crc, low)
    return true
  }

  #nested({ type, parts }: ValueLayout): boolean {
    switch (type.name) {
      case 'STRUCT':
        return parts.every((part) => this.#nullable(part))
      case 'MAP':
        return this.#map(parts)
      case 'VECTOR':
        return this.#vector(type.dimension, parts[0] as ValueLayout)
      default:
        return this.length() && this.#elements(this.low, parts[0] as ValueLayout)
    }
  }

  #nullable(part: ValueLayout): boolean {
    return this.flag() && (this.low === 1 || this.value(part))
  }

  #elements(count: number, part: ValueLayout): boolean {
    for (let index = 0; index < count; index++) if (!this.#nullable(part)) return false
    return true
  }

  #map([key, value]: readonly ValueLayout[]): boolean {
    if (!this.length()) return false
    const keys = this.low
    if (!this.#elements(keys, key as ValueLayout) || !this.length()) return false
    if (this.low !== keys) {
      throw new InvalidRecords('malformed', `a map has ${keys} keys and ${this.low} values`)
    }
    return this.#elements(keys, value as ValueLayout)
  }

  #vector(dimension: number, part: ValueLayout): boolean {
    if (!this.length()) return false
    if (this.low !== dimension) {
      throw new InvalidRecords('value', `a vector of ${dimension} has ${this.low} elements`)
    }
    for (let index = 0; index < dimension; index++) if (!this.value(part)) return false
    return true
  }
}

function viewOf(bytes: Buffer): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
}
