/** Writes the encoding of records into memory that grows, and their checksums. */

import { Checksums } from './checksums'
import { CRC_START, crcOfByte, crcOfBytes, crcOfInt32, crcOfInt64, crcValue } from './crc32c'
import type { RecordChunk } from './record-chunk'
import { END_OF_RECORD, tagOf, VARINT } from './wire'

const END_TAG = tagOf(END_OF_RECORD, VARINT)

export class RecordBuilder {
  #memory = Buffer.allocUnsafe(4096)
  #length = 0
  #crc = CRC_START
  readonly #checksums = new Checksums()

  /** Bytes of the records so far. */
  get length(): number {
    return this.#length
  }

  /** The records so far. Valid until the next is written. */
  take(): RecordChunk {
    const records = this.#memory.subarray(0, this.#length)
    this.#length = 0
    return { records, checksums: this.#checksums.take() }
  }

  field(number: number, wire: number): void {
    this.#crc = crcOfInt32(this.#crc, number)
    this.unsigned(tagOf(number, wire))
  }

  /** Adds the encoded value from `start` to `end` of `bytes`, after which the checksum is `crc`. */
  encoded(bytes: Buffer, start: number, end: number, crc: number): void {
    this.#room(end - start)
    this.#length += bytes.copy(this.#memory, this.#length, start, end)
    this.#crc = crc
  }

  /** The running checksum of the record. */
  get crc(): number {
    return this.#crc
  }

  endRecord(): void {
    const checksum = crcValue(this.#crc)
    this.#crc = CRC_START
    this.#checksums.add(checksum)
    this.unsigned(END_TAG)
    this.unsigned(checksum)
  }

  /** A number that is no value: of 0 to 2^32 - 1, not in the checksum. */
  unsigned(number: number): void {
    this.#room(5)
    let rest = number
    for (; rest > 0x7f; rest = Math.floor(rest / 0x80)) {
      this.#memory[this.#length++] = (rest % 0x80) | 0x80
    }
    this.#memory[this.#length++] = rest
  }

  /** A value of 64 bits. */
  integer(value: bigint): void {
    const low = Number(BigInt.asIntN(32, value))
    const high = Number(BigInt.asIntN(32, value >> 32n))
    this.#crc = crcOfInt64(this.#crc, low, high)
    this.signed(value)
  }

  /** A value of 32 bits. */
  int32(value: number): void {
    this.#crc = crcOfInt32(this.#crc, value)
    this.signed(BigInt(value))
  }

  boolean(value: boolean): void {
    this.#crc = crcOfByte(this.#crc, value ? 1 : 0)
    this.unsigned(value ? 1 : 0)
  }

  double(value: number): void {
    this.#room(8)
    this.#added(this.#memory.writeDoubleLE(value, this.#length))
  }

  float(value: number): void {
    this.#room(4)
    this.#added(this.#memory.writeFloatLE(value, this.#length))
  }

  bytes(value: Buffer): void {
    this.unsigned(value.length)
    this.#room(value.length)
    value.copy(this.#memory, this.#length)
    this.#added(this.#length + value.length)
  }

  /** A signed number that is not in the checksum. */
  signed(value: bigint): void {
    const zigzag = BigInt.asUintN(64, (value << 1n) ^ (value >> 63n))
    if (zigzag < 2n ** 32n) {
      this.unsigned(Number(zigzag))
      return
    }
    this.#room(10)
    let rest = zigzag
    for (; rest > 0x7fn; rest >>= 7n) this.#memory[this.#length++] = Number(rest & 0x7fn) | 0x80
    this.#memory[this.#length++] = Number(rest)
  }

  /** What was written up to `end` is added to the checksum. */
  #added(end: number): void {
    const written = this.#memory.subarray(this.#length, end)
    const view = new DataView(written.buffer, written.byteOffset, written.length)
    this.#crc = crcOfBytes(this.#crc, written, view, 0, written.length)
    this.#length = end
  }

  #room(bytes: number): void {
    if (this.#length + bytes <= this.#memory.length) return
    const larger = Buffer.allocUnsafe(2 * Math.max(this.#memory.length, bytes))
    this.#memory.copy(larger, 0, 0, this.#length)
    this.#memory = larger
  }
}
