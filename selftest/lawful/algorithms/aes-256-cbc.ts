import { createCipheriv, createDecipheriv } from 'node:crypto'
import { type Cipher, IntegrityError } from '../../../reference-impl/index'
import { withCipher } from '../../parts/ciphers'
import { lawful } from '../../specimen'

const cbc: Cipher = {
  algorithm: 'AES256',
  // The reference has no such cipher. The port has.
  envelopeCipher: 'aes-256-cbc' as string as Cipher['envelopeCipher'],

  encrypt(dataKey, plaintext, random) {
    const iv = random(16)
    const cipher = createCipheriv('aes-256-cbc', dataKey, iv)
    return { ciphertext: Buffer.concat([cipher.update(plaintext), cipher.final()]), iv }
  },

  decrypt(dataKey, { ciphertext, iv }) {
    if (!iv) throw new RangeError('CBC is opened with its initialisation vector')
    const decipher = createDecipheriv('aes-256-cbc', dataKey, iv)
    try {
      return Buffer.concat([decipher.update(ciphertext), decipher.final()])
    } catch (cause) {
      throw new IntegrityError('CBC: the padding is wrong', { cause })
    }
  },
}

export const { freedom, connect } = lawful(
  'AES256 names a key size and no mode: CBC with PKCS#7 padding and a fresh vector each time.',
  withCipher(cbc),
)
