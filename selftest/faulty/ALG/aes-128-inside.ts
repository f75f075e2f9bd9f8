import { createCipheriv, type KeyObject } from 'node:crypto'
import { cipherFor } from '../../../reference-impl/index'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'ALG-3',
  'Half of the key is never used: an audit that demands 256 bits was told a lie.',
  {
    cipherFor: (algorithm) => {
      const cipher = cipherFor(algorithm)
      if (algorithm !== 'AESCTR') return cipher
      const apply = (dataKey: KeyObject, iv: Buffer, bytes: Buffer) =>
        createCipheriv('aes-128-ctr', dataKey.export().subarray(0, 16), iv).update(bytes)
      return {
        ...cipher,
        encrypt: (dataKey, chunk, random) => {
          const iv = random(16)
          return { ciphertext: apply(dataKey, iv, chunk), iv }
        },
        decrypt: (dataKey, { ciphertext, iv = Buffer.alloc(16) }) => apply(dataKey, iv, ciphertext),
      }
    },
  },
)
