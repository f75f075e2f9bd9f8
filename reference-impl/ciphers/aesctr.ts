/**
 * `AESCTR`: AES-256-CTR (NIST SP 800-38A, section 6.5, https://doi.org/10.6028/NIST.SP.800-38A) on
 * node:crypto. It hides the bytes and authenticates nothing: a changed ciphertext opens to changed
 * rows.
 */

import { createCipheriv, createDecipheriv } from 'node:crypto'
import { type Cipher, DATA_KEY_BYTES } from './cipher'
import { checkLength } from './length'

const COUNTER_BYTES = 16

export const aesctr: Cipher = {
  algorithm: 'AESCTR',
  envelopeCipher: 'aes-256-ctr',

  encrypt(dataKey, plaintext, random) {
    checkLength('the data key', dataKey, DATA_KEY_BYTES)
    // All 128 bits are random: two messages whose counters meet are not to be expected.
    const iv = random(COUNTER_BYTES)
    return { ciphertext: createCipheriv('aes-256-ctr', dataKey, iv).update(plaintext), iv }
  },

  decrypt(dataKey, { ciphertext, iv }) {
    checkLength('the data key', dataKey, DATA_KEY_BYTES)
    if (!iv) throw new RangeError('AESCTR is opened with its first counter block')
    checkLength('the first counter block', iv, COUNTER_BYTES)
    return createDecipheriv('aes-256-ctr', dataKey, iv).update(ciphertext)
  },
}
