/**
 * Randomness is a parameter: the system's generator, or a seeded stream when a run must be repeated
 * byte for byte. All keys, nonces, salts and identifiers come from here.
 */

import { createCipheriv, createHash, randomBytes } from 'node:crypto'

/** Returns this number of new bytes. */
export type RandomBytes = (length: number) => Buffer

/** Bytes are fetched in advance: a call for 12 bytes costs as much as a call for thousands. */
const RESERVE_BYTES = 4096
let reserve = Buffer.alloc(0)

/** Bytes of the system's generator. No byte is returned twice. */
export const systemRandom: RandomBytes = (length) => {
  if (length > RESERVE_BYTES) return randomBytes(length)
  if (reserve.length < length) reserve = randomBytes(RESERVE_BYTES)
  const bytes = Buffer.from(reserve.subarray(0, length))
  reserve = reserve.subarray(length)
  return bytes
}

/**
 * The key stream of AES-256-CTR under SHA-256 of the seed: the same seed gives the same bytes on
 * every machine, however many calls return them. For tests only: the seed reveals all keys.
 */
export function seededRandom(seed: string): RandomBytes {
  const key = createHash('sha256').update(seed, 'utf8').digest()
  const stream = createCipheriv('aes-256-ctr', key, Buffer.alloc(16))
  return (length) => stream.update(Buffer.alloc(length))
}

/** A version 4 UUID (RFC 9562, section 5.4, https://www.rfc-editor.org/rfc/rfc9562#section-5.4). */
export function newUuid(random: RandomBytes): string {
  const bytes = random(16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x40, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = bytes.toString('hex')
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ]
  return parts.join('-')
}
