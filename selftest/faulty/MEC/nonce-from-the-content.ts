import { createHash } from 'node:crypto'
import { cipherFor } from '../../../reference-impl/index'
import { faulty } from '../../specimen'

/** Equal files are to be stored once. */
export const { fault, connect } = faulty(
  'MEC-6',
  'Equal files are told by their bytes: a guess at a table is proved right or wrong.',
  {
    cipherFor: (algorithm) => {
      const cipher = cipherFor(algorithm)
      return {
        ...cipher,
        encrypt: (dataKey, chunk) => {
          const digest = createHash('sha256').update(chunk).digest()
          return cipher.encrypt(dataKey, chunk, (length) => digest.subarray(0, length))
        },
      }
    },
  },
)
