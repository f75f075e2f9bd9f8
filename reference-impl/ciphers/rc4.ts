/**
 * `RC4`: offered because the documentation offers it; it is weak and must not be used for new data
 * (https://www.rfc-editor.org/rfc/rfc7465). RC4 has no nonce, so one key gives one key stream. Each
 * object therefore gets its own key, derived from the data key by HKDF-SHA256 with a random salt
 * (https://www.rfc-editor.org/rfc/rfc5869).
 */

import { hkdfSync, type KeyObject } from 'node:crypto'
import { type Cipher, DATA_KEY_BYTES, type Derivation } from './cipher'
import { Rc4Stream } from './rc4-stream'
import { checkKey } from './secret-key'

const SALT_BYTES = 32
const INFO = 'sealproof rc4 object key'

export const rc4: Cipher = {
  algorithm: 'RC4',
  envelopeCipher: 'rc4',

  encrypt(dataKey, plaintext, random) {
    const derivation: Derivation = {
      hash: 'sha256',
      salt: random(SALT_BYTES),
      info: Buffer.from(INFO),
    }
    return { ciphertext: applyStream(dataKey, derivation, plaintext), derivation }
  },

  decrypt(dataKey, { ciphertext, derivation }) {
    if (!derivation) throw new RangeError('RC4 needs the derivation of its key to decrypt')
    return applyStream(dataKey, derivation, ciphertext)
  },
}

/** Encrypts or decrypts, which is the same operation. */
function applyStream(dataKey: KeyObject, { hash, salt, info }: Derivation, input: Buffer): Buffer {
  checkKey('the data key', dataKey)
  const key = new Uint8Array(hkdfSync(hash, dataKey, salt, info, DATA_KEY_BYTES))
  const output = Buffer.allocUnsafe(input.length)
  new Rc4Stream(key).apply(input, output)
  return output
}
