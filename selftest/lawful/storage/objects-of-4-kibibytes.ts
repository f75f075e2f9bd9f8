import { Tunnel } from '../../../reference-impl/index'
import { joined, SplittingStore, separated } from '../../parts/split-objects'
import { lawful, replacing } from '../../specimen'

const PIECE_BYTES = 4096

function piecesOf(chunk: Buffer): readonly Buffer[] {
  return Array.from({ length: Math.ceil(chunk.length / PIECE_BYTES) }, (_, index) =>
    chunk.subarray(index * PIECE_BYTES, (index + 1) * PIECE_BYTES),
  )
}

export const { freedom, connect } = lawful(
  'How rows are cut into stored objects is left open: encrypted ones here into pieces of 4 KiB, ' +
    'each encrypted by itself, wherever a value ends.',
  replacing('sealing', (sealing) => ({
    plain: (chunk) => joined([sealing.plain(chunk)]),
    sealed(chunk, encryption, dataKey) {
      const pieces = piecesOf(chunk)
      return joined(pieces.map((piece) => sealing.sealed(piece, encryption, dataKey)))
    },
    open(object, unwrap, see) {
      const opened: Buffer[] = []
      for (const piece of separated(object)) {
        sealing.open(piece, unwrap, (bytes) => opened.push(Buffer.from(bytes)))
      }
      see(Buffer.concat(opened))
    },
  })),
  { tunnel: (needs) => new Tunnel({ ...needs, store: new SplittingStore(needs.store) }) },
)
