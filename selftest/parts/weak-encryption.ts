/**
 * Stores something else than the chosen cipher's output. Envelope, nonce and tag look as they
 * should.
 */
import { type Algorithm, cipherFor, type Parts } from '../../reference-impl/index'

export type Transform = (bytes: Buffer, dataKey: Buffer, algorithm: Algorithm) => Buffer

/** @param open gives new memory, as `seal` does: the emulator wipes what was opened */
export function encryptingWith(seal: Transform, open: Transform = seal): Partial<Parts> {
  return {
    cipherFor: (algorithm) => {
      const cipher = cipherFor(algorithm)
      return {
        ...cipher,
        encrypt: (dataKey, plaintext, random) => ({
          ...cipher.encrypt(dataKey, Buffer.alloc(0), random),
          ciphertext: seal(plaintext, dataKey.export(), algorithm),
        }),
        decrypt: (dataKey, { ciphertext }) => open(ciphertext, dataKey.export(), algorithm),
      }
    },
  }
}
