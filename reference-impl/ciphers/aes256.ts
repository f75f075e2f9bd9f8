/**
 * `AES256`: AES-256-GCM (NIST SP 800-38D, https://doi.org/10.6028/NIST.SP.800-38D) by node:crypto,
 * with a new 96-bit nonce for each message and the full 128-bit tag.
 */

import { createCipheriv, createDecipheriv, type KeyObject } from 'node:crypto'
import type { RandomBytes } from '../random'
import { type Cipher, IntegrityError, type Sealed } from './cipher'
import { updateInPieces } from './in-pieces'
import { checkLength } from './length'
import { checkKey } from './secret-key'

const NONCE_BYTES = 12
const TAG_BYTES = 16
const NO_ASSOCIATED_DATA = Buffer.alloc(0)

export interface GcmSealed {
  readonly ciphertext: Buffer
  readonly iv: Buffer
  readonly tag: Buffer
}

/** AES-256-GCM. Associated data are not stored; decryption needs the same associated data. */
export function sealGcm(
  key: KeyObject,
  plaintext: Buffer,
  random: RandomBytes,
  associatedData: Buffer = NO_ASSOCIATED_DATA,
): GcmSealed {
  checkKey('the key', key)
  const iv = random(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', key, iv, { authTagLength: TAG_BYTES })
  cipher.setAAD(associatedData)
  // In GCM `update` returns all bytes and `final` none, so nothing has to be joined.
  const ciphertext = updateInPieces(cipher, plaintext)
  cipher.final()
  return { ciphertext, iv, tag: cipher.getAuthTag() }
}

/**
 * @throws IntegrityError when key, nonce, tag, ciphertext or associated data differ from encryption
 */
export function openGcm(
  key: KeyObject,
  { ciphertext, iv, tag }: GcmSealed,
  associatedData: Buffer = NO_ASSOCIATED_DATA,
): Buffer {
  checkKey('the key', key)
  checkLength('the nonce', iv, NONCE_BYTES)
  checkLength('the tag', tag, TAG_BYTES)
  const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: TAG_BYTES })
  decipher.setAAD(associatedData)
  decipher.setAuthTag(tag)
  const plaintext = decipher.update(ciphertext)
  try {
    decipher.final()
  } catch (cause) {
    // Unauthenticated plaintext must not remain, not even in freed memory.
    plaintext.fill(0)
    throw new IntegrityError('AES-256-GCM: the tag does not match the key and the bytes', { cause })
  }
  return plaintext
}

export const aes256: Cipher = {
  algorithm: 'AES256',
  envelopeCipher: 'aes-256-gcm',

  encrypt(dataKey, plaintext, random): Sealed {
    return sealGcm(dataKey, plaintext, random)
  },

  decrypt(dataKey, { ciphertext, iv, tag }) {
    if (!iv || !tag) throw new RangeError('AES256 needs its nonce and its tag to decrypt')
    return openGcm(dataKey, { ciphertext, iv, tag })
  },
}
