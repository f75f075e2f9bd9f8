import { gunzipSync, gzipSync } from 'node:zlib'
import { inDisguise } from '../../parts/cipher-in-disguise'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'MEC-2',
  costs: 'The stored bytes look like noise, and any unpacker gives back every row.',
}

export const connect = withParts(
  inDisguise(
    (bytes) => gzipSync(bytes),
    (bytes) => gunzipSync(bytes),
  ),
)
