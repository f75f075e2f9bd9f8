/**
 * AES-256 in counter mode (NIST SP 800-38A, section 6.5), by the faster of two ciphers of OpenSSL.
 * GCM encrypts in counter mode too: with a nonce of 96 bits its counter blocks are nonce ‖ 2,
 * nonce ‖ 3, … (SP 800-38D, sections 6.5 and 7.1). OpenSSL 3.5 uses the widest vector instructions
 * for GCM only; on processors that have these GCM is faster, on others CTR is. The result is the
 * same.
 */

import { createCipheriv, createSecretKey, type KeyObject } from 'node:crypto'
import { release } from '../memory'
import { DATA_KEY_BYTES } from './cipher'
import { fastestOf } from './fastest'
import { updateInPieces } from './in-pieces'
import { checkLength } from './length'

export const COUNTER_CIPHERS = ['aes-256-ctr', 'aes-256-gcm'] as const
export type CounterCipher = (typeof COUNTER_CIPHERS)[number]

const BLOCK_BYTES = 16
export const NONCE_BYTES = 12
/** The counter of GCM's first block. */
const GCM_FIRST_COUNTER = Buffer.of(0, 0, 0, 2)
/** For shorter texts setting up the cipher takes most of the time, and longer for GCM. */
const CHOOSE_FROM_BYTES = 64 * 1024
/** The longest text of GCM (SP 800-38D, section 5.2.1.1). */
const GCM_MAXIMUM_BYTES = 2 ** 36 - 32

/** @param nonce 12 bytes, a new one for each text, so that no counter block repeats under a key */
export function firstBlockOf(nonce: Buffer): Buffer {
  checkLength('the nonce', nonce, NONCE_BYTES)
  return Buffer.concat([nonce, GCM_FIRST_COUNTER])
}

/**
 * Encrypts or decrypts, which is the same operation.
 *
 * @param first the first counter block, any 16 bytes; GCM can be used for {@link firstBlockOf}
 * @param name default: the faster cipher for a text of this length
 * @throws RangeError when `first` has another length
 */
export function inCounterMode(
  key: KeyObject,
  first: Buffer,
  text: Buffer,
  name: CounterCipher = text.length < CHOOSE_FROM_BYTES ? 'aes-256-ctr' : fasterCipher(),
): Buffer {
  checkLength('the first counter block', first, BLOCK_BYTES)
  const nonce = first.subarray(0, NONCE_BYTES)
  const isOfGcm =
    first.subarray(NONCE_BYTES).equals(GCM_FIRST_COUNTER) && text.length <= GCM_MAXIMUM_BYTES
  return isOfGcm && name === 'aes-256-gcm'
    ? updateInPieces(createCipheriv(name, key, nonce), text)
    : updateInPieces(createCipheriv('aes-256-ctr', key, first), text)
}

let faster: CounterCipher | undefined

function fasterCipher(): CounterCipher {
  // Released at once: otherwise new memory would take most of the time.
  faster ??= fastestOf(COUNTER_CIPHERS, (name) =>
    release(inCounterMode(PROBE_KEY, PROBE_BLOCK, PROBE, name)),
  )
  return faster
}

const PROBE = Buffer.alloc(CHOOSE_FROM_BYTES)
const PROBE_KEY = createSecretKey(Buffer.alloc(DATA_KEY_BYTES))
const PROBE_BLOCK = firstBlockOf(Buffer.alloc(NONCE_BYTES))
