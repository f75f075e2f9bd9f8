import { cipherFor } from '../../../reference-impl/index'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'MEC-6',
  'One known row under RC4 opens the same stretch of every other file of its project.',
  {
    cipherFor: (algorithm) => {
      const cipher = cipherFor(algorithm)
      if (algorithm !== 'RC4') return cipher
      const oneSalt = (length: number) => Buffer.alloc(length, 'salt')
      return { ...cipher, encrypt: (dataKey, chunk) => cipher.encrypt(dataKey, chunk, oneSalt) }
    },
  },
)
