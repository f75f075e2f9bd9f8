import { createCipheriv, createDecipheriv } from 'node:crypto'
import { inDisguise } from '../../parts/cipher-in-disguise'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'MEC-6',
  costs: 'Equal values are equal ciphertext, and what repeats in a table shows in its file.',
}

export const connect = withParts(
  inDisguise(
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
