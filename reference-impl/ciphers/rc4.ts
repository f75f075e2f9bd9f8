/**
 * `RC4`: offered because the documentation offers it, and weak whatever is done with it
 * (https://www.rfc-editor.org/rfc/rfc7465). It takes no nonce, so that one key is one stream: each
 * object gets a key of its own, derived from the data key with HKDF-SHA256 and a random salt
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
    return { ciphertext: combine(dataKey, derivation, plaintext), derivation }
  },

  decrypt(dataKey, { ciphertext, derivation }) {
    if (!derivation) throw new RangeError('RC4 is opened with the derivation of its key')
    return combine(dataKey, derivation, ciphertext)
  },
}

/** Sealing and opening are the same step. */
function combine(dataKey: KeyObject, { hash, salt, info }: Derivation, input: Buffer): Buffer {
  checkKey('the data key', dataKey)
  const key = new Uint8Array(hkdfSync(hash, dataKey, salt, info, DATA_KEY_BYTES))
  const output = Buffer.allocUnsafe(input.length)
  new Rc4Stream(key).apply(input, output)
  return output
}
