import { gunzipSync, gzipSync } from 'node:zlib'
import { encryptingWith } from '../../parts/weak-encryption'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'MEC-2',
  'The stored bytes look like noise, and any unpacker gives back every row.',
  encryptingWith(
    (bytes) => gzipSync(bytes),
    (bytes) => gunzipSync(bytes),
  ),
)
