import { inDisguise } from '../../parts/cipher-in-disguise'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'MEC-2',
  costs: 'A stub from the first week went into production, and a child reads the stored rows.',
}

export const connect = withParts(
  inDisguise((bytes) =>
    Buffer.from(bytes.map((byte) => shifted(byte, 65) ?? shifted(byte, 97) ?? byte)),
  ),
)

/** ROT13, which undoes itself; undefined where the byte is no letter of this case. */
function shifted(byte: number, first: number): number | undefined {
  const place = byte - first
  return place >= 0 && place < 26 ? first + ((place + 13) % 26) : undefined
}
