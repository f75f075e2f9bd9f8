/**
 * Rows in the encoding of the tunnel, with their checksums: entry file of this folder. It knows nothing of
 * storage and protocols.
 */

export { crc32c } from './crc32c'
export { decodeRows } from './decode-rows'
export { encodeRows } from './encode-rows'
export { incomingRecords } from './incoming-records'
export { InvalidRecords, type RecordFlaw } from './invalid-records'
export { outgoingRecords } from './outgoing-records'
export { type RecordChunk, rowCountOf } from './record-chunk'
export { CHUNK_SIZE, LARGEST_FIELD } from './wire'
