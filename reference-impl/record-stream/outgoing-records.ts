/** A stream of records as a client takes it: chunks as they are, then the footer. */

import { CRC_START, crcOfBytes, crcValue } from './crc32c'
import { RecordBuilder } from './record-builder'
import { type RecordChunk, rowCountOf } from './record-chunk'
import { CHECKSUM_OF_CHECKSUMS, COUNT, tagOf, VARINT } from './wire'

/** Each piece is valid until the next is taken. */
export async function* outgoingRecords(
  chunks: AsyncIterable<RecordChunk> | Iterable<RecordChunk>,
): AsyncGenerator<Buffer, void, undefined> {
  let count = 0
  let crc = CRC_START
  for await (const chunk of chunks) {
    const { records, checksums } = chunk
    const view = new DataView(checksums.buffer, checksums.byteOffset, checksums.length)
    crc = crcOfBytes(crc, checksums, view, 0, checksums.length)
    count += rowCountOf(chunk)
    yield records
  }
  yield footerOf(count, crcValue(crc))
}

function footerOf(count: number, checksum: number): Buffer {
  const footer = new RecordBuilder()
  footer.unsigned(tagOf(COUNT, VARINT))
  footer.signed(BigInt(count))
  footer.unsigned(tagOf(CHECKSUM_OF_CHECKSUMS, VARINT))
  footer.unsigned(checksum)
  return footer.take().records
}
