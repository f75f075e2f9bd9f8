import { deflateSync, inflateSync } from 'node:zlib'
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
    'Unencrypted is not uncompressed: rows are deflated in every project, and encrypted after that ' +
    'in those that are.',
}

class DeflatedSealing extends Sealing {
  override plain(chunk: Buffer): StoredBytes {
    return super.plain(deflateSync(chunk))
  }

  override sealed(chunk: Buffer, encryption: Encryption, dataKey: DataKey): StoredBytes {
    return super.sealed(deflateSync(chunk), encryption, dataKey)
  }

  override open(object: StoredBytes, unwrap: UnwrapDataKey, see: (chunk: Buffer) => void): void {
    super.open(object, unwrap, (chunk) => see(inflateSync(chunk)))
  }
}

export const connect = withParts({ sealing: (needs) => new DeflatedSealing(needs) })
