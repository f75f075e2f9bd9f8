/** Rows of which only the records are there. */

import type { Column } from '../columns'
import { InvalidRecords } from './invalid-records'
import { layoutOf } from './layout'
import type { RecordChunk } from './record-chunk'
import { RecordScanner } from './record-scanner'

/**
 * The chunk of these records, after each was checked against its checksum.
 *
 * @throws InvalidRecords
 */
export function checkedRows(columns: readonly Column[], records: Buffer): RecordChunk {
  const scanner = new RecordScanner(layoutOf(columns), records)
  const isFooter = scanner.scan(records.length, Infinity, true)
  if (isFooter || scanner.recordEnd < records.length) {
    throw new InvalidRecords('truncated', 'the records do not end with a whole one')
  }
  return { records, checksums: scanner.checksums.take() }
}
