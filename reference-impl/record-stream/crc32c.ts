/**
 * CRC-32C (Castagnoli), the checksum of records: polynomial 0x82f63b78 reflected, first and last value
 * inverted (RFC 3720, appendix B.4). Sixteen tables take sixteen bytes a step; Node has no native one.
 *
 * A running checksum is the inverted register as a signed number of 32 bits: begin with `CRC_START`, add
 * bytes and numbers, and end with `crcValue`.
 */

import type { Words } from './memory-words'

export const CRC_START = -1

/** Table k: the effect of a byte that k more bytes follow. */
const [T0, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15] =
  madeTables() as unknown as Sixteen

type Sixteen = readonly [...Eight, ...Eight]
type Eight = readonly [Words, Words, Words, Words, Words, Words, Words, Words]

/** Adds a number of 32 bits, little-endian. */
export function crcOfInt32(crc: number, value: number): number {
  const low = crc ^ value
  return T3[low & 255] ^ T2[(low >>> 8) & 255] ^ T1[(low >>> 16) & 255] ^ T0[low >>> 24]
}

/** Adds a number of 64 bits, little-endian, given as its two halves. */
export function crcOfInt64(crc: number, lowHalf: number, high: number): number {
  const low = crc ^ lowHalf
  const ofHigh = T3[high & 255] ^ T2[(high >>> 8) & 255] ^ T1[(high >>> 16) & 255] ^ T0[high >>> 24]
  const ofLow = T7[low & 255] ^ T6[(low >>> 8) & 255] ^ T5[(low >>> 16) & 255] ^ T4[low >>> 24]
  return ofLow ^ ofHigh
}

/** Adds a number of 32 bits and one of 64 bits, as a field with its number: in one step, so that it is faster. */
export function crcOfInt32And64(crc: number, first: number, lowHalf: number, high: number): number {
  const a = crc ^ first
  const lower =
    T11[a & 255] ^
    T10[(a >>> 8) & 255] ^
    T9[(a >>> 16) & 255] ^
    T8[a >>> 24] ^
    T7[lowHalf & 255] ^
    T6[(lowHalf >>> 8) & 255] ^
    T5[(lowHalf >>> 16) & 255] ^
    T4[lowHalf >>> 24]
  // Of most numbers, this half is 0, and so is what it adds.
  return high === 0 ? lower : lower ^ crcOfWord(high)
}

function crcOfWord(word: number): number {
  return T3[word & 255] ^ T2[(word >>> 8) & 255] ^ T1[(word >>> 16) & 255] ^ T0[word >>> 24]
}

export function crcOfByte(crc: number, byte: number): number {
  return T0[(crc ^ byte) & 255] ^ (crc >>> 8)
}

/**
 * Adds `bytes` from `start` to `end`.
 *
 * @param view the same memory as `bytes`: reading words from it is faster than reading bytes
 */
export function crcOfBytes(
  start: number,
  bytes: Words,
  view: DataView,
  from: number,
  end: number,
): number {
  let crc = start
  let at = from
  for (; at + 16 <= end; at += 16) {
    const a = crc ^ view.getInt32(at, true)
    const b = view.getInt32(at + 4, true)
    const c = view.getInt32(at + 8, true)
    const d = view.getInt32(at + 12, true)
    crc =
      T15[a & 255] ^
      T14[(a >>> 8) & 255] ^
      T13[(a >>> 16) & 255] ^
      T12[a >>> 24] ^
      T11[b & 255] ^
      T10[(b >>> 8) & 255] ^
      T9[(b >>> 16) & 255] ^
      T8[b >>> 24] ^
      T7[c & 255] ^
      T6[(c >>> 8) & 255] ^
      T5[(c >>> 16) & 255] ^
      T4[c >>> 24] ^
      T3[d & 255] ^
      T2[(d >>> 8) & 255] ^
      T1[(d >>> 16) & 255] ^
      T0[d >>> 24]
  }
  for (; at + 4 <= end; at += 4) {
    const a = crc ^ view.getInt32(at, true)
    crc = T3[a & 255] ^ T2[(a >>> 8) & 255] ^ T1[(a >>> 16) & 255] ^ T0[a >>> 24]
  }
  for (; at < end; at++) crc = T0[(crc ^ bytes[at]) & 255] ^ (crc >>> 8)
  return crc
}

/** The checksum, 0 to 2^32 - 1. */
export function crcValue(crc: number): number {
  return ~crc >>> 0
}

/** The checksum of all `bytes`. */
export function crc32c(bytes: Uint8Array): number {
  return new Crc32c().add(bytes).value
}

/** The checksum of bytes that come in pieces. */
export class Crc32c {
  #crc = CRC_START

  get value(): number {
    return crcValue(this.#crc)
  }

  add(bytes: Uint8Array): this {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.#crc = crcOfBytes(this.#crc, bytes, view, 0, bytes.length)
    return this
  }
}

function madeTables(): Int32Array[] {
  const first = Int32Array.from({ length: 256 }, (_, byte) => {
    let crc = byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0x82f63b78 : crc >>> 1
    return crc
  })
  const tables = [first]
  for (let previous = first; tables.length < 16; ) {
    previous = previous.map((crc) => (crc >>> 8) ^ (first[crc & 255] as number))
    tables.push(previous)
  }
  return tables
}
