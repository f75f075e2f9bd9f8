import { createHash } from 'node:crypto'
import { cipherFor } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'MEC-6',
  costs: 'Equal files are told by their bytes: a guess at a table is proved right or wrong.',
}

/** Equal files are to be stored only once, to save space. */
export const connect = withParts({
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
})
