import { createCipheriv, createDecipheriv } from 'node:crypto'
import { encryptingWith } from '../../parts/weak-encryption'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'MEC-6',
  'Equal values are equal ciphertext, and what repeats in a table shows in its file.',
  encryptingWith(
    (bytes, dataKey) => {
      const cipher = createCipheriv('aes-256-ecb', dataKey, null)
      return Buffer.concat([cipher.update(bytes), cipher.final()])
    },
    (bytes, dataKey) => {
      const cipher = createDecipheriv('aes-256-ecb', dataKey, null)
      return Buffer.concat([cipher.update(bytes), cipher.final()])
    },
  ),
)
