/** Digests of signatures, and their comparison in constant time. */

import { createHash, createHmac, hash, timingSafeEqual } from 'node:crypto'

/** Most requests of the control plane have no body. */
const EMPTY_SHA256 = hash('sha256', '', 'hex')

export function sha256Hex(bytes: string | Buffer): string {
  return bytes.length === 0 ? EMPTY_SHA256 : hash('sha256', bytes, 'hex')
}

export function md5Base64(bytes: Buffer): string {
  return createHash('md5').update(bytes).digest('base64')
}

export function hmacSha256Hex(secret: string, text: string): string {
  return createHmac('sha256', secret).update(text, 'utf8').digest('hex')
}

export function hmacSha256(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text, 'utf8').digest()
}

export function hmacSha1Base64(secret: string | Buffer, text: string): string {
  return createHmac('sha1', secret).update(text, 'utf8').digest('base64')
}

export function isSame(left: string, right: string): boolean {
  const [one, other] = [Buffer.from(left), Buffer.from(right)]
  return one.length === other.length && timingSafeEqual(one, other)
}
