/**
 * Encrypts long texts with node:crypto in pieces. Node returns new memory for each call. A text
 * larger than the processor's cache is written out to memory while it is encrypted; in pieces that
 * fit into the cache the cipher runs at full speed, although each piece is copied.
 */

import type { Cipheriv } from 'node:crypto'
import { release } from '../memory'

/**
 * Two pieces fit into the second-level cache, which has 512 KiB to 2 MiB in current processors. Not
 * 256 KiB: with glibc before 2.39, AMD's Zen 3 and 4 copy at a third of the speed between addresses
 * that differ by a multiple of 4096 (https://sourceware.org/bugzilla/show_bug.cgi?id=30994).
 */
const PIECE_BYTES = 255 * 1024
/** Shorter texts are encrypted in one piece. */
const PIECES_FROM_BYTES = 2 * 2 ** 20

/**
 * The same as `cipher.update(text)`, for a cipher that returns all bytes at once. Not for plaintext
 * that is not yet authenticated, because pieces remain in released memory.
 */
export function updateInPieces(cipher: Cipheriv, text: Buffer): Buffer {
  if (text.length < PIECES_FROM_BYTES) return cipher.update(text)
  const whole = Buffer.allocUnsafeSlow(text.length)
  for (let at = 0; at < text.length; at += PIECE_BYTES) {
    const piece = cipher.update(text.subarray(at, at + PIECE_BYTES))
    whole.set(piece, at)
    release(piece)
  }
  return whole
}
