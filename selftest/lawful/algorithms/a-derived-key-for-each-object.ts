import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto'
import { type Cipher, openGcm, type Sealed, sealGcm } from '../../../reference-impl/index'
import { withCipher } from '../../parts/ciphers'
import { lawful } from '../../specimen'

const INFO = Buffer.from('one object')

function derive(dataKey: KeyObject, salt: Buffer): KeyObject {
  return createSecretKey(Buffer.from(hkdfSync('sha256', dataKey, salt, INFO, 32)))
}

const derived: Cipher = {
  algorithm: 'AES256',
  envelopeCipher: 'aes-256-gcm',

  encrypt(dataKey, plaintext, random): Sealed {
    const salt = random(32)
    const sealed = sealGcm(derive(dataKey, salt), plaintext, random)
    return { ...sealed, derivation: { hash: 'sha256', salt, info: INFO } }
  },

  decrypt(dataKey, { ciphertext, iv, tag, derivation }) {
    if (!iv || !tag || !derivation) throw new RangeError('the envelope is not whole')
    return openGcm(derive(dataKey, derivation.salt), { ciphertext, iv, tag })
  },
}

export const { freedom, connect } = lawful(
  'How AES256 gets from a data key to the key of an object is left open: here by HKDF with a salt ' +
    'for each object.',
  withCipher(derived),
)
