/**
 * Checks the output of each cipher before it is measured, with an implementation that shares no
 * code with ours.
 */
import { createSecretKey, hkdfSync, randomBytes } from 'node:crypto'
import { ctr, gcm } from '@noble/ciphers/aes.js'
import { type Algorithm, cipherFor, type Sealed } from '../reference-impl/ciphers'
import { legacyRc4 } from './legacy-rc4'
import type { OpensslCommand } from './openssl'

/**
 * @returns the name of the other implementation
 * @throws Error when the outputs differ
 */
export function checkCipher(
  algorithm: Algorithm,
  size: number,
  openssl: OpensslCommand | undefined,
): string {
  const dataKey = randomBytes(32)
  const plaintext = randomBytes(size)
  const cipher = cipherFor(algorithm)
  const key = createSecretKey(dataKey)
  const sealed = cipher.encrypt(key, plaintext, randomBytes)
  const { output, by } = independently(algorithm, dataKey, sealed, plaintext, openssl)
  const found = Buffer.concat([sealed.ciphertext, sealed.tag ?? Buffer.alloc(0)])
  if (!found.equals(output)) {
    throw new Error(`${algorithm} of ${size} bytes is not what ${by} encrypts them to`)
  }
  if (!cipher.decrypt(key, sealed).equals(plaintext)) {
    throw new Error(`${algorithm} of ${size} bytes does not decrypt to its plaintext`)
  }
  return by
}

interface Independent {
  readonly output: Buffer
  readonly by: string
}

function independently(
  algorithm: Algorithm,
  dataKey: Buffer,
  { iv, derivation }: Sealed,
  plaintext: Buffer,
  openssl: OpensslCommand | undefined,
): Independent {
  if (algorithm === 'AES256' && iv) {
    return { output: Buffer.from(gcm(dataKey, iv).encrypt(plaintext)), by: '@noble/ciphers' }
  }
  if (algorithm === 'AESCTR' && iv) {
    if (openssl) {
      return { output: openssl.encipherCtr(dataKey, iv, plaintext), by: openssl.version }
    }
    return { output: Buffer.from(ctr(dataKey, iv).encrypt(plaintext)), by: '@noble/ciphers' }
  }
  if (algorithm === 'RC4' && derivation) {
    const { hash, salt, info } = derivation
    const key = Buffer.from(hkdfSync(hash, dataKey, salt, info, 32))
    return { output: legacyRc4(key, plaintext), by: `OpenSSL ${process.versions.openssl}` }
  }
  throw new Error(`${algorithm} lacks its nonce or derivation`)
}
