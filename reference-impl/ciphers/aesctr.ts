/**
 * `AESCTR`: AES-256-CTR (NIST SP 800-38A, section 6.5, https://doi.org/10.6028/NIST.SP.800-38A) by
 * node:crypto. It does not authenticate: a changed ciphertext decrypts to changed rows.
 */

import type { Cipher } from './cipher'
import { firstBlockOf, inCounterMode, NONCE_BYTES } from './counter-mode'
import { checkKey } from './secret-key'

export const aesctr: Cipher = {
  algorithm: 'AESCTR',
  envelopeCipher: 'aes-256-ctr',

  encrypt(dataKey, plaintext, random) {
    checkKey('the data key', dataKey)
    // 96 random bits and a counter of 32 bits (SP 800-38A, appendix B.2), so that counters of two
    // messages hardly ever overlap.
    const iv = firstBlockOf(random(NONCE_BYTES))
    return { ciphertext: inCounterMode(dataKey, iv, plaintext), iv }
  },

  decrypt(dataKey, { ciphertext, iv }) {
    checkKey('the data key', dataKey)
    if (!iv) throw new RangeError('AESCTR needs its first counter block to decrypt')
    return inCounterMode(dataKey, iv, ciphertext)
  },
}
