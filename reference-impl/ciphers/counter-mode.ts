/**
 * AES-256 in counter mode (NIST SP 800-38A, section 6.5), by whichever of two ways is faster on this machine. GCM
 * encrypts in that very mode: of a nonce of 96 bits its counter blocks are nonce ‖ 2, nonce ‖ 3, … (SP 800-38D, sections
 * 6.5 and 7.1), and its tag need not be asked for. OpenSSL 3.5 uses a processor's widest vectors for GCM, and not for
 * the counter mode by itself: where there are such vectors GCM is the faster of the two, tag and all, elsewhere the
 * slower. Either way the bytes are the same.
 */

import { createCipheriv, createSecretKey, type KeyObject } from 'node:crypto'
import { release } from '../memory'
import { DATA_KEY_BYTES } from './cipher'
import { fasterOf } from './faster-way'
import { updated } from './in-pieces'
import { checkLength } from './length'

export const WAYS = ['aes-256-ctr', 'aes-256-gcm'] as const
export type Way = (typeof WAYS)[number]

const BLOCK_BYTES = 16
export const NONCE_BYTES = 12
/** With what GCM counts the first block of a text. */
const FIRST_OF_GCM = Buffer.of(0, 0, 0, 2)
/** Of a shorter text most of the time goes into the setting up, and GCM takes more of that. */
const WORTH_CHOOSING = 64 * 1024
/** GCM's counter has no more blocks (SP 800-38D, section 5.2.1.1). */
const MOST_OF_GCM = 2 ** 36 - 32

/** Counter blocks of texts under one key must not meet: `nonce` is 12 bytes, and another one for each text. */
export function firstBlockOf(nonce: Buffer): Buffer {
  checkLength('the nonce', nonce, NONCE_BYTES)
  return Buffer.concat([nonce, FIRST_OF_GCM])
}

/**
 * Encrypts and decrypts, which are one and the same here.
 *
 * @param first any block of 16 bytes; one of {@link firstBlockOf} may be the faster
 * @param way left out: the one that is faster for a text of this length
 * @throws RangeError when `first` has another length
 */
export function inCounterMode(
  key: KeyObject,
  first: Buffer,
  text: Buffer,
  way: Way = text.length < WORTH_CHOOSING ? 'aes-256-ctr' : fasterWay(),
): Buffer {
  checkLength('the first counter block', first, BLOCK_BYTES)
  const nonce = first.subarray(0, NONCE_BYTES)
  const isOfGcm = first.subarray(NONCE_BYTES).equals(FIRST_OF_GCM) && text.length <= MOST_OF_GCM
  return isOfGcm && way === 'aes-256-gcm'
    ? updated(createCipheriv(way, key, nonce), text)
    : updated(createCipheriv('aes-256-ctr', key, first), text)
}

let faster: Way | undefined

function fasterWay(): Way {
  // Given back at once, or most of the time would go into memory that is new to the process.
  faster ??= fasterOf(WAYS, (way) => release(inCounterMode(PROBE_KEY, PROBE_BLOCK, PROBE, way)))
  return faster
}

const PROBE = Buffer.alloc(WORTH_CHOOSING)
const PROBE_KEY = createSecretKey(Buffer.alloc(DATA_KEY_BYTES))
const PROBE_BLOCK = firstBlockOf(Buffer.alloc(NONCE_BYTES))
