/**
 * `AESCTR`: AES-256-CTR (NIST SP 800-38A, section 6.5, https://doi.org/10.6028/NIST.SP.800-38A) on
 * node:crypto. It hides the bytes and authenticates nothing: a changed ciphertext opens to changed
 * rows.
 */

import type { Cipher } from './cipher'
import { firstBlockOf, inCounterMode, NONCE_BYTES } from './counter-mode'
import { checkKey } from './secret-key'

export const aesctr: Cipher = {
  algorithm: 'AESCTR',
  envelopeCipher: 'aes-256-ctr',

  encrypt(dataKey, plaintext, random) {
    checkKey('the data key', dataKey)
    // 96 bits are random, and 32 count (SP 800-38A, appendix B.2): no two messages are to be expected to meet.
    const iv = firstBlockOf(random(NONCE_BYTES))
    return { ciphertext: inCounterMode(dataKey, iv, plaintext), iv }
  },

  decrypt(dataKey, { ciphertext, iv }) {
    checkKey('the data key', dataKey)
    if (!iv) throw new RangeError('AESCTR is opened with its first counter block')
    return inCounterMode(dataKey, iv, ciphertext)
  },
}
