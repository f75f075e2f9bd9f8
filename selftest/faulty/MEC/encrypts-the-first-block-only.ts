import { encryptingWith } from '../../parts/weak-encryption'
import { faulty } from '../../specimen'

const BLOCK_BYTES = 16

export const { fault, connect } = faulty(
  'MEC-2',
  'Whoever gets hold of a disk reads all but the first 16 bytes of every file.',
  encryptingWith((bytes, dataKey) => {
    const result = Buffer.from(bytes)
    for (const [index, byte] of bytes.subarray(0, BLOCK_BYTES).entries()) {
      result[index] = byte ^ (dataKey[index] as number)
    }
    return result
  }),
)
