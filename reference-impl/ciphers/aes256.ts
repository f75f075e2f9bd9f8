/**
 * `AES256`: AES-256-GCM (NIST SP 800-38D, https://doi.org/10.6028/NIST.SP.800-38D) on node:crypto,
 * with a fresh 96-bit nonce for every message and the full 128-bit tag.
 */

import { createCipheriv, createDecipheriv, type KeyObject } from 'node:crypto'
import type { RandomBytes } from '../random'
import { type Cipher, IntegrityError, type Sealed } from './cipher'
import { updated } from './in-pieces'
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

/**
 * AES-256-GCM with associated data: what is not stored with the message and must be equal to open
 * it.
 */
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
  // GCM turns every byte around at once: `final` never has any left, so nothing has to be joined.
  const ciphertext = updated(cipher, plaintext)
  cipher.final()
  return { ciphertext, iv, tag: cipher.getAuthTag() }
}

/**
 * @throws IntegrityError when key, nonce, tag, ciphertext or associated data are not the ones
 * sealed.
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
    // Unauthenticated plaintext must not outlive the refusal, not even in freed memory.
    plaintext.fill(0)
    throw new IntegrityError('AES-256-GCM: the tag does not fit the key and the bytes', { cause })
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
    if (!iv || !tag) throw new RangeError('AES256 is opened with its nonce and tag')
    return openGcm(dataKey, { ciphertext, iv, tag })
  },
}
