import { encryptingWith } from '../../parts/weak-encryption'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'MEC-2',
  'A stub from the first week went into production, and a child reads the stored rows.',
  encryptingWith((bytes) =>
    Buffer.from(bytes.map((byte) => shifted(byte, 65) ?? shifted(byte, 97) ?? byte)),
  ),
)

/** ROT13, which is its own inverse; undefined if the byte is no letter of this case. */
function shifted(byte: number, first: number): number | undefined {
  const place = byte - first
  return place >= 0 && place < 26 ? first + ((place + 13) % 26) : undefined
}
