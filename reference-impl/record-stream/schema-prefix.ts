/** Columns before the records of a stream that has no session: a client learns them there. */

import { crcValue } from './crc32c'
import { RecordBuilder } from './record-builder'
import { END_OF_SCHEMA, LENGTH, SCHEMA, tagOf, VARINT } from './wire'

/** @param json the columns, as the document of a session has them */
export function schemaPrefix(json: string): Buffer {
  const prefix = new RecordBuilder()
  prefix.field(SCHEMA, LENGTH)
  prefix.bytes(Buffer.from(json))
  prefix.unsigned(tagOf(END_OF_SCHEMA, VARINT))
  prefix.unsigned(crcValue(prefix.crc))
  return prefix.take().records
}
