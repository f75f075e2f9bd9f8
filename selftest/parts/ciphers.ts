/** AESCTR with another first counter block. The reference draws a nonce and counts from 2. */
import { type Cipher, cipherFor, type Parts, type RandomBytes } from '../../reference-impl/index'

const aesctr = cipherFor('AESCTR')

/** @param first 16 bytes, asked for once for each text */
export function countingFrom(first: (random: RandomBytes) => Buffer): Cipher {
  return {
    ...aesctr,
    encrypt: (dataKey, plaintext, random) => {
      const iv = first(random)
      // In counter mode, encrypting and decrypting are the same.
      return { ciphertext: aesctr.decrypt(dataKey, { ciphertext: plaintext, iv }), iv }
    },
  }
}

/** The reference with another cipher for one algorithm. */
export function withCipher(cipher: Cipher): Partial<Parts> {
  return {
    cipherFor: (algorithm) => (algorithm === cipher.algorithm ? cipher : cipherFor(algorithm)),
  }
}
