/**
 * The fast way through records, which does most of the work of an upload: fields of plain types, wholly in
 * memory, as clients usually write them. It stops before everything else, and leaves that to the scanner,
 * which knows what is wrong with it. One loop over local variables: calls and members would cost more than
 * the work itself (tests/performance/tunnel).
 */

import type { Checksums } from './checksums'
import { CRC_START, crcOfByte, crcOfBytes, crcOfInt32, crcOfInt32And64, crcOfInt64 } from './crc32c'
import { BOOLEAN, BYTES, DOUBLE, FLOAT, INTEGER, type ValueLayout } from './layout'
import type { Words } from './memory-words'
import type { ValueScanner } from './value-scanner'

export interface ScanState {
  readonly values: ValueScanner
  /** Of the complete records since they were taken. */
  readonly checksums: Checksums
  /** Where records end whose checksums are written as 64 bits. */
  readonly long: number[]
  /** Where the last complete record ends. */
  recordEnd: number
  /** The last field of a record that is not complete; 0: none yet. */
  field: number
  /** Where to go on: the end of the last complete field. */
  at: number
}

/** The tag of the field that ends a record, as four bytes, little-endian. */
const END_BYTES = 0x7fffc080
/** Bytes that a field of numbers, or the end of a record, has at most. */
const MARGIN = 16
/** An encoding that is not plain. */
const OTHER = 255

export class PlainFields {
  readonly #count: number
  /** By the number of the field. */
  readonly #encodings: Uint8Array
  readonly #wires: Uint8Array
  /** 1: the type has fewer values than 64 bits. */
  readonly #isLimited: Uint8Array
  readonly #lowest: Float64Array
  readonly #highest: Float64Array

  constructor(layout: readonly ValueLayout[]) {
    this.#count = layout.length
    this.#encodings = Uint8Array.from([OTHER, ...layout.map(plainEncoding)])
    this.#wires = Uint8Array.from([OTHER, ...layout.map(({ wire }) => wire)])
    this.#isLimited = Uint8Array.from([
      0,
      ...layout.map(({ lowest }) => Number(lowest > -Infinity)),
    ])
    this.#lowest = Float64Array.from([0, ...layout.map(({ lowest }) => lowest)])
    this.#highest = Float64Array.from([0, ...layout.map(({ highest }) => highest)])
  }

  /** Goes on as far as it can, at most to `end`. */
  scan(state: ScanState, end: number): void {
    const { values, checksums, long } = state
    const { view } = values
    const count = this.#count
    const bytes: Words = values.bytes
    const encodings: Words = this.#encodings
    const wires: Words = this.#wires
    const isLimited: Words = this.#isLimited
    const lowest: Words = this.#lowest
    const highest: Words = this.#highest
    let { at, field, recordEnd } = state
    let { crc } = values
    while (at + MARGIN <= end) {
      let tag = bytes[at]
      let next = at + 1
      if (tag > 0x7f) {
        const second = bytes[next++]
        if (second > 0x7f) {
          if (view.getInt32(at, true) !== END_BYTES) break
          next = at + 4
          let byte = bytes[next++]
          let low = byte & 0x7f
          for (let shift = 7; byte > 0x7f && shift < 35; shift += 7) {
            byte = bytes[next++]
            low |= (byte & 0x7f) << shift
          }
          if (low !== ~crc) break
          if (next === at + 9 && byte > 0x0f) {
            // More than 32 bits: as a negative number of 64 bits, or left to the scanner.
            const isNegative = byte >= 0xf8 && view.getInt32(next, true) === -1
            if (!isNegative || bytes[next + 4] !== 1) break
            next += 5
            long.push(next)
          }
          checksums.add(low)
          crc = CRC_START
          field = 0
          recordEnd = next
          at = next
          continue
        }
        tag = (tag & 0x7f) | (second << 7)
      }
      const number = tag >>> 3
      if (number <= field || number > count || (tag & 7) !== wires[number]) break
      const encoding = encodings[number]
      if (encoding === INTEGER) {
        let byte = bytes[next++]
        let low = byte & 0x7f
        let high = 0
        for (let shift = 7; byte > 0x7f && shift < 28; shift += 7) {
          byte = bytes[next++]
          low |= (byte & 0x7f) << shift
        }
        if (byte > 0x7f) {
          byte = bytes[next++]
          low |= (byte & 0x7f) << 28
          high = (byte & 0x7f) >>> 4
          for (let shift = 3; byte > 0x7f && shift < 31; shift += 7) {
            byte = bytes[next++]
            high |= (byte & 0x7f) << shift
          }
          if (byte > 0x7f) {
            byte = bytes[next++]
            if (byte > 1) break
            high |= byte << 31
          }
        }
        const sign = -(low & 1)
        low = ((low >>> 1) | (high << 31)) ^ sign
        high = (high >>> 1) ^ sign
        if (isLimited[number] === 1) {
          const value = high * 2 ** 32 + (low >>> 0)
          if (value < lowest[number] || value > highest[number]) break
        }
        crc = crcOfInt32And64(crc, number, low, high)
      } else if (encoding === BYTES) {
        let length = bytes[next++]
        if (length > 0x7f) {
          const second = bytes[next++]
          if (second > 0x7f) break
          length = (length & 0x7f) | (second << 7)
        }
        if (next + length > end) break
        crc = crcOfBytes(crcOfInt32(crc, number), bytes, view, next, next + length)
        next += length
      } else if (encoding === DOUBLE) {
        crc = crcOfInt32And64(crc, number, view.getInt32(next, true), view.getInt32(next + 4, true))
        next += 8
      } else if (encoding === FLOAT) {
        crc = crcOfInt64(crc, number, view.getInt32(next, true))
        next += 4
      } else if (encoding === BOOLEAN) {
        const byte = bytes[next++]
        if (byte > 1) break
        crc = crcOfByte(crcOfInt32(crc, number), byte)
      } else break
      field = number
      at = next
    }
    values.crc = crc
    state.field = field
    state.recordEnd = recordEnd
    state.at = at
  }
}

/** Texts that must be of their type are not plain. */
function plainEncoding({ encoding, check }: ValueLayout): number {
  return encoding <= BYTES && check === undefined ? encoding : OTHER
}
