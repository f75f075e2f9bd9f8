/**
 * Checks records in memory, as far as they are there: each field against its column, each record against
 * its checksum. It goes on in the middle of a record when there is more.
 */

import { Checksums } from './checksums'
import { CRC_START, crcOfInt32 } from './crc32c'
import { isFooter } from './footer'
import { InvalidRecords } from './invalid-records'
import { BYTES, type ValueLayout } from './layout'
import { PlainFields, type ScanState } from './plain-fields'
import { ValueScanner } from './value-scanner'
import { END_OF_RECORD, LARGEST_FIELD, tagOf, VARINT } from './wire'

/** Bytes of a field beside its value. */
const FIELD_OVERHEAD = 16
const END_TAG = tagOf(END_OF_RECORD, VARINT)

export class RecordScanner implements ScanState {
  readonly values: ValueScanner
  readonly checksums = new Checksums()
  readonly long: number[] = []
  recordEnd = 0
  field = 0
  at = 0
  readonly #layout: readonly ValueLayout[]
  readonly #plain: PlainFields
  /** How many bytes from `at` are needed to go on. */
  #needed = 0

  constructor(layout: readonly ValueLayout[], bytes: Buffer) {
    this.#layout = layout
    this.#plain = new PlainFields(layout)
    this.values = new ValueScanner(bytes)
  }

  /** The memory has moved: what was at `by` is at 0 now. */
  shift(by: number): void {
    this.recordEnd -= by
    this.at -= by
  }

  /**
   * Goes on to `end`, and stops after the first record that ends at `enough` or later.
   *
   * @param isLast there will be no more bytes
   * @returns whether the footer begins at `recordEnd`
   * @throws InvalidRecords
   */
  scan(end: number, enough: number, isLast = false): boolean {
    if (end - this.at < this.#needed && !isLast) return false
    const { values } = this
    values.end = end
    for (;;) {
      this.#plain.scan(this, Math.min(end, enough))
      values.at = this.at
      if (!values.varint32()) return this.#wait()
      const tag = values.low >>> 0
      if (tag === END_TAG) {
        if (!values.varint32()) return this.#wait()
        this.#endRecord()
        if (this.recordEnd >= enough) return false
      } else if (this.field === 0 && isFooter(tag)) return true
      else if (!this.#readField(tag)) return this.#wait()
    }
  }

  #readField(tag: number): boolean {
    const { values } = this
    const field = tag >>> 3
    const layout = this.#layout[field - 1]
    if (layout === undefined || field <= this.field) throw this.#unexpected(field)
    if ((tag & 7) !== layout.wire) {
      throw new InvalidRecords('malformed', `field ${field} has the wire type ${tag & 7}`)
    }
    const { crc } = values
    values.crc = crcOfInt32(crc, field)
    const isWhole = values.value(layout)
    if ((isWhole ? values.at : values.end) - this.at > LARGEST_FIELD + FIELD_OVERHEAD) {
      throw new InvalidRecords('value', `a value is longer than ${LARGEST_FIELD} bytes`)
    }
    if (!isWhole) {
      values.crc = crc
      if (layout.encoding !== BYTES) values.missing = 0
      return false
    }
    this.field = field
    this.at = values.at
    return true
  }

  #endRecord(): void {
    const { values } = this
    const expected = ~values.crc
    if (expected !== values.low) {
      throw new InvalidRecords(
        'checksum',
        `the checksum of row ${this.checksums.total + 1} differs`,
      )
    }
    this.checksums.add(expected)
    if (values.high !== 0) this.long.push(values.at)
    values.crc = CRC_START
    this.field = 0
    this.at = values.at
    this.recordEnd = values.at
  }

  /** A field that is not complete is read again from its start: when it has doubled, so that the cost is linear. */
  #wait(): false {
    const { missing, end } = this.values
    this.#needed = missing > 0 ? end - this.at + missing : 2 * (end - this.at)
    this.values.missing = 0
    return false
  }

  #unexpected(field: number): InvalidRecords {
    const columns = this.#layout.length
    const reason = field <= columns ? 'twice or out of order' : `not one of ${columns} columns`
    return new InvalidRecords('malformed', `field ${field} is ${reason}`)
  }
}
