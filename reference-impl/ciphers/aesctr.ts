/**
 * `AESCTR`: AES-256-CTR (NIST SP 800-38A, section 6.5, https://doi.org/10.6028/NIST.SP.800-38A) on
 * node:crypto. It hides the bytes and authenticates nothing: a changed ciphertext opens to changed
 * rows.
 */

import { createCipheriv, createDecipheriv } from 'node:crypto'
import type { Cipher } from './cipher'
import { checkLength } from './length'
import { secretKey } from './secret-key'

const COUNTER_BYTES = 16

export const aesctr: Cipher = {
  algorithm: 'AESCTR',
  envelopeCipher: 'aes-256-ctr',

  encrypt(dataKey, plaintext, random) {
    const key = secretKey('the data key', dataKey)
    // All 128 bits are random: two messages whose counters meet are not to be expected.
    const iv = random(COUNTER_BYTES)
    return { ciphertext: createCipheriv('aes-256-ctr', key, iv).update(plaintext), iv }
  },

  decrypt(dataKey, { ciphertext, iv }) {
    const key = secretKey('the data key', dataKey)
    if (!iv) throw new RangeError('AESCTR is opened with its first counter block')
    checkLength('the first counter block', iv, COUNTER_BYTES)
    return createDecipheriv('aes-256-ctr', key, iv).update(ciphertext)
  },
}
