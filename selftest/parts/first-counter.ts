/** AESCTR with a first counter block of the specimen's own choosing, where the reference draws a nonce and counts from 2. */
import { type Cipher, cipherFor, type RandomBytes } from '../../reference-impl/index'

const aesctr = cipherFor('AESCTR')

/** @param first 16 bytes, asked for once for each text */
export function countingFrom(first: (random: RandomBytes) => Buffer): Cipher {
  return {
    ...aesctr,
    encrypt: (dataKey, plaintext, random) => {
      const iv = first(random)
      // In counter mode the two directions are one.
      return { ciphertext: aesctr.decrypt(dataKey, { ciphertext: plaintext, iv }), iv }
    },
  }
}
