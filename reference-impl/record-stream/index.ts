/**
 * Rows in the encoding of the tunnel, with their checksums: entry file of this folder. It knows nothing of
 * storage and protocols.
 */

export { checkedRows } from './checked-rows'
export { Crc32c, crc32c } from './crc32c'
export { cutRows } from './cut-rows'
export { decodeRows } from './decode-rows'
export { encodedChunks, encodeRows } from './encode-rows'
export { incomingRecords } from './incoming-records'
export { InvalidRecords, type RecordFlaw } from './invalid-records'
export { outgoingRecords } from './outgoing-records'
export { projectedRows } from './projected-rows'
export { type RecordChunk, rowCountOf } from './record-chunk'
export { schemaPrefix } from './schema-prefix'
export { CHUNK_SIZE, LARGEST_FIELD } from './wire'
