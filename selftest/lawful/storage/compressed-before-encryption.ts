import { gunzipSync, gzipSync } from 'node:zlib'
import {
  type DataKey,
  type Encryption,
  Sealing,
  type StoredBytes,
  type UnwrapDataKey,
} from '../../../reference-impl/index'
import type { Freedom } from '../../specimen'
import { withParts } from '../../variation'

export const freedom: Freedom = {
  takes:
    'The page says that data is encrypted, not in which form: here it is gzip, then encrypted.',
}

class CompressedSealing extends Sealing {
  override sealed(chunk: Buffer, encryption: Encryption, dataKey: DataKey): StoredBytes {
    return super.sealed(gzipSync(chunk, { level: 1 }), encryption, dataKey)
  }

  override open(object: StoredBytes, unwrap: UnwrapDataKey, see: (chunk: Buffer) => void): void {
    const isPlain = object.header.length === 0
    super.open(object, unwrap, (chunk) => see(isPlain ? chunk : gunzipSync(chunk)))
  }
}

export const connect = withParts({ sealing: (needs) => new CompressedSealing(needs) })
