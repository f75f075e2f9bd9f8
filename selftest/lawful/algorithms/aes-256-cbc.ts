import { createCipheriv, createDecipheriv } from 'node:crypto'
import { type Cipher, cipherFor } from '../../../reference-impl/index'
import type { Freedom } from '../../specimen'
import { withParts } from '../../variation'

export const freedom: Freedom = {
  takes:
    'AES256 names a key size and no mode: CBC with PKCS#7 padding and a fresh vector each time.',
}

const cbc: Cipher = {
  algorithm: 'AES256',
  // The reference has no such cipher; the port has.
  envelopeCipher: 'aes-256-cbc' as string as Cipher['envelopeCipher'],

  encrypt(dataKey, plaintext, random) {
    const iv = random(16)
    const cipher = createCipheriv('aes-256-cbc', dataKey, iv)
    return { ciphertext: Buffer.concat([cipher.update(plaintext), cipher.final()]), iv }
  },

  decrypt(dataKey, { ciphertext, iv }) {
    if (!iv) throw new RangeError('CBC is opened with its initialisation vector')
    const decipher = createDecipheriv('aes-256-cbc', dataKey, iv)
    return Buffer.concat([decipher.update(ciphertext), decipher.final()])
  },
}

export const connect = withParts({
  cipherFor: (algorithm) => (algorithm === 'AES256' ? cbc : cipherFor(algorithm)),
})
