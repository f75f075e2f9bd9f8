/**
 * Something else under the name of the chosen cipher: envelope, nonce and tag look as they should, and
 * whoever reads through the service gets the rows back.
 */
import { type Algorithm, cipherFor, type Parts } from '../../reference-impl/index'

export type Transform = (bytes: Buffer, dataKey: Buffer, algorithm: Algorithm) => Buffer

/** @param open gives new memory, as `seal` does: what was opened is wiped afterwards */
export function inDisguise(seal: Transform, open: Transform = seal): Partial<Parts> {
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
