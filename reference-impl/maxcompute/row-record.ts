/**
 * Rows as bytes. What is stored of a table is one stream of records:
 *
 *     record = tag, number of texts, then each text as its length in bytes and its UTF-8
 *     tag 1  = the texts are the columns of the rows that follow
 *     tag 2  = the texts are one row's values, in the order of the columns
 *
 *     tag 3  = typed rows, see typed-chunk.ts; they are a chunk of their own
 *
 * Numbers are LEB128. The stream is cut into chunks between records, or, where a row is longer than
 * a chunk, before a text or between two characters of it.
 */

export type Row = Readonly<Record<string, string>>

export const COLUMNS_TAG = 1
export const ROW_TAG = 2
export const RECORDS_TAG = 3

/** The bytes are not rows: they were decrypted with another key, or changed. */
export class CorruptRows extends Error {
  override readonly name = 'CorruptRows'
}
