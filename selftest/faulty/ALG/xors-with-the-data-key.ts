import { encryptingWith } from '../../parts/weak-encryption'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'ALG-3',
  'One row of 32 known bytes gives away the data key, and with it the whole project.',
  encryptingWith((bytes, dataKey) => {
    const result = Buffer.from(bytes)
    for (const [index, byte] of bytes.entries()) {
      result[index] = byte ^ (dataKey[index % dataKey.length] as number)
    }
    return result
  }),
)
