/** The end of a stream of records: how many rows there are, and the checksum of their checksums. */

import { CRC_START, crcOfInt32, crcValue } from './crc32c'
import { InvalidRecords } from './invalid-records'
import type { ValueScanner } from './value-scanner'
import {
  CHECKSUM_OF_CHECKSUMS,
  COUNT,
  END_OF_METRICS,
  END_OF_RECORD,
  LENGTH,
  tagOf,
  VARINT,
} from './wire'

const COUNT_TAG = tagOf(COUNT, VARINT)

/** Whether the footer begins with a field of this tag. */
export function isFooter(tag: number): boolean {
  return tag === COUNT_TAG || isMetrics(tag)
}

/** Clients accept metrics in a field of any number beyond the columns. */
function isMetrics(tag: number): boolean {
  return tag > tagOf(END_OF_RECORD, VARINT) && (tag & 7) === LENGTH
}

/**
 * Reads a footer, with metrics before or after the count if there are any: a text with a checksum of its own.
 *
 * @returns false where it is not complete
 * @throws InvalidRecords where it is wrong
 */
export function readFooter(values: ValueScanner, count: number, checksum: number): boolean {
  if (!values.varint32()) return false
  if (isMetrics(values.low >>> 0)) {
    if (!readMetrics(values, values.low >>> 3) || !values.varint32()) return false
  }
  if (values.low >>> 0 !== COUNT_TAG)
    throw new InvalidRecords('malformed', 'the footer has no count')
  if (!values.signed()) return false
  if (values.high !== 0 || values.low >>> 0 !== count) {
    throw new InvalidRecords(
      'checksum',
      `there are ${count} rows, and the footer says another number`,
    )
  }
  if (!values.varint32()) return false
  if (isMetrics(values.low >>> 0)) {
    if (!readMetrics(values, values.low >>> 3) || !values.varint32()) return false
  }
  if (values.low >>> 0 !== tagOf(CHECKSUM_OF_CHECKSUMS, VARINT)) {
    throw new InvalidRecords('malformed', 'the footer has no checksum')
  }
  if (!values.varint32()) return false
  if (values.low >>> 0 !== checksum) {
    throw new InvalidRecords('checksum', 'the checksum of all rows differs')
  }
  return true
}

function readMetrics(values: ValueScanner, field: number): boolean {
  values.crc = crcOfInt32(CRC_START, field)
  if (!values.text() || !values.varint32()) return false
  if (values.low >>> 0 !== tagOf(END_OF_METRICS, VARINT)) {
    throw new InvalidRecords('malformed', 'the metrics have no end')
  }
  if (!values.varint32()) return false
  if (values.low >>> 0 !== crcValue(values.crc)) {
    throw new InvalidRecords('checksum', 'the checksum of the metrics differs')
  }
  return true
}
