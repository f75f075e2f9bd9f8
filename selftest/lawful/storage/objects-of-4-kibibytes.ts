import {
  type DataKey,
  type Encryption,
  Sealing,
  type StoredBytes,
  Tunnel,
  type UnwrapDataKey,
} from '../../../reference-impl/index'
import { joined, parted, SplittingStore } from '../../parts/split-objects'
import type { Freedom } from '../../specimen'
import { withParts } from '../../variation'

export const freedom: Freedom = {
  takes:
    'How rows are cut into stored objects is left open: encrypted ones here into pieces of 4 KiB, ' +
    'each encrypted by itself, wherever a value ends.',
}

const PIECE_BYTES = 4096

class CuttingSealing extends Sealing {
  override plain(chunk: Buffer): StoredBytes {
    return joined([super.plain(chunk)])
  }

  override sealed(chunk: Buffer, encryption: Encryption, dataKey: DataKey): StoredBytes {
    const pieces = piecesOf(chunk)
    return joined(pieces.map((piece) => super.sealed(piece, encryption, dataKey)))
  }

  override open(object: StoredBytes, unwrap: UnwrapDataKey, see: (chunk: Buffer) => void): void {
    const opened: Buffer[] = []
    for (const piece of parted(object)) {
      super.open(piece, unwrap, (bytes) => opened.push(Buffer.from(bytes)))
    }
    see(Buffer.concat(opened))
  }
}

function piecesOf(chunk: Buffer): readonly Buffer[] {
  return Array.from({ length: Math.ceil(chunk.length / PIECE_BYTES) }, (_, index) =>
    chunk.subarray(index * PIECE_BYTES, (index + 1) * PIECE_BYTES),
  )
}

export const connect = withParts({
  sealing: (needs) => new CuttingSealing(needs),
  tunnel: (needs) => new Tunnel({ ...needs, store: new SplittingStore(needs.store) }),
})
