import { inDisguise } from '../../parts/cipher-in-disguise'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'MEC-2',
  costs: 'Whoever gets hold of a disk reads all but the first 16 bytes of every file.',
}

const BLOCK_BYTES = 16

export const connect = withParts(
  inDisguise((bytes, dataKey) => {
    const result = Buffer.from(bytes)
    for (const [index, byte] of bytes.subarray(0, BLOCK_BYTES).entries()) {
      result[index] = byte ^ (dataKey[index] as number)
    }
    return result
  }),
)
