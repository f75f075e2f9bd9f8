import { inDisguise } from '../../parts/cipher-in-disguise'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'ALG-3',
  costs: 'One row of 32 known bytes gives away the data key, and with it the whole project.',
}

export const connect = withParts(
  inDisguise((bytes, dataKey) => {
    const result = Buffer.from(bytes)
    for (const [index, byte] of bytes.entries()) {
      result[index] = byte ^ (dataKey[index % dataKey.length] as number)
    }
    return result
  }),
)
