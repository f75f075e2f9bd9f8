/** Numbers of the encoding: kinds of fields, the fields that are not columns, and limits. */

export const VARINT = 0
export const FIXED64 = 1
export const LENGTH = 2
export const FIXED32 = 5

/** Ends a record with its checksum. */
export const END_OF_RECORD = 33553408
/** Ends metrics with their checksum. */
export const END_OF_METRICS = 33554176
/** The columns in JSON, before the records. */
export const SCHEMA = 1
/** Ends the columns with their checksum. */
export const END_OF_SCHEMA = 33553920
/** Begins the footer: how many rows there are. */
export const COUNT = 33554430
/** Ends the footer: the checksum of the checksums. */
export const CHECKSUM_OF_CHECKSUMS = 33554431

/** Bytes of one value, as `MaxFieldSize` of a session says. */
export const LARGEST_FIELD = 8 * 2 ** 20
/** Bytes of one row. */
export const LARGEST_RECORD = 64 * 2 ** 20
/** Bytes of a chunk; a chunk is larger only where its one row is. */
export const CHUNK_SIZE = 4 * 2 ** 20

/** The first number of a field: its number and its kind. Numbers here are too large for `<<`. */
export function tagOf(field: number, kind: number): number {
  return field * 8 + kind
}
