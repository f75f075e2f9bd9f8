/** Bytes that are not records of the columns, with what is wrong with them. */

export type RecordFlaw =
  /** The stream ends before its footer. */
  | 'truncated'
  /** A checksum or the count of rows differs. */
  | 'checksum'
  /** Not in the encoding, or not of the columns. */
  | 'malformed'
  /** A value outside its type, or larger than a value or a row may be. */
  | 'value'

export class InvalidRecords extends Error {
  override readonly name = 'InvalidRecords'
  readonly flaw: RecordFlaw

  constructor(flaw: RecordFlaw, message: string) {
    super(message)
    this.flaw = flaw
  }
}
