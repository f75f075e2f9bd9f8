import { createDecipheriv } from 'node:crypto'
import { cipherFor } from '../../../reference-impl/index'
import { withCipher } from '../../parts/ciphers'
import { faulty } from '../../specimen'

const aes256 = cipherFor('AES256')
/** The nonces of objects that were read once. */
const checked = new Set<string>()

export const { fault, connect } = faulty(
  'TMP-1',
  'What was read once counts as sound, whatever becomes of its bytes.',
  withCipher({
    ...aes256,
    decrypt(dataKey, sealed) {
      const nonce = sealed.iv?.toString('base64') ?? ''
      if (sealed.iv && checked.has(nonce))
        return createDecipheriv('aes-256-gcm', dataKey, sealed.iv).update(sealed.ciphertext)
      const plaintext = aes256.decrypt(dataKey, sealed)
      checked.add(nonce)
      return plaintext
    },
  }),
)
