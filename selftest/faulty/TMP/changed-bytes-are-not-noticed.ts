import { createDecipheriv } from 'node:crypto'
import { cipherFor } from '../../../reference-impl/index'
import { withCipher } from '../../parts/ciphers'
import { faulty } from '../../specimen'

/** The tag is stored, and no read looks at it. */
export const { fault, connect } = faulty(
  'TMP-1',
  'Who can write to the storage changes salaries, and no read notices.',
  withCipher({
    ...cipherFor('AES256'),
    decrypt(dataKey, { ciphertext, iv }) {
      if (!iv) throw new RangeError('AES256 needs its nonce to decrypt')
      return createDecipheriv('aes-256-gcm', dataKey, iv).update(ciphertext)
    },
  }),
)
