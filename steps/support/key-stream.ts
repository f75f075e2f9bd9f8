/**
 * Checks whether two stored objects were encrypted with the same key stream. Then equal plaintext
 * gives equal ciphertext at the same place, and the XOR of two ciphertexts is the XOR of the
 * plaintexts. This mistake breaks CTR, GCM and RC4.
 */
import { AssertionError } from 'chai'
import type { Envelope } from '../../adapters/target'

export interface SealedObject {
  readonly id: string
  readonly bytes: Buffer
  readonly envelope: Envelope
}

/** One block: equal by chance with probability 2^-128. */
const TELLING_RUN = 16

export function expectUnlikeStreams(objects: readonly SealedObject[]): void {
  objects.forEach((left, index) => {
    for (const right of objects.slice(index + 1)) {
      const reason = sharing(left, right)
      if (reason === undefined) continue
      throw new AssertionError(`objects ${left.id} and ${right.id} share key stream: ${reason}`, {
        expected: 'a key stream of its own for each object',
        actual: reason,
      })
    }
  })
}

function sharing(left: SealedObject, right: SealedObject): string | undefined {
  if (streamOf(left.envelope) === streamOf(right.envelope))
    return 'the same cipher, data key, initialisation vector and derivation'
  if (countersMeet(left.envelope, right.envelope)) return 'counters of one data key that meet'
  const run = longestEqualRun(ciphertextOf(left), ciphertextOf(right))
  return run >= TELLING_RUN ? `${run} equal bytes of ciphertext at the same place` : undefined
}

/** In counter mode two objects share the key stream where their counters are equal. */
function countersMeet(left: Envelope, right: Envelope): boolean {
  if (left.cipher !== 'aes-256-ctr' || keyOf(left) !== keyOf(right)) return false
  const ahead = BigInt.asUintN(128, counterOf(right) - counterOf(left))
  const behind = BigInt.asUintN(128, counterOf(left) - counterOf(right))
  return ahead < blocksOf(left) || behind < blocksOf(right)
}

function keyOf({ cipher, wrappedDataKey, derivation }: Envelope): string {
  return JSON.stringify([cipher, wrappedDataKey, derivation ?? null])
}

function counterOf({ iv = '' }: Envelope): bigint {
  return BigInt(`0x0${Buffer.from(iv, 'base64').toString('hex')}`)
}

function blocksOf({ length }: Envelope): bigint {
  return BigInt(Math.ceil(length / 16))
}

function streamOf({ cipher, wrappedDataKey, iv, derivation }: Envelope): string {
  return JSON.stringify([cipher, wrappedDataKey, iv ?? null, derivation ?? null])
}

function ciphertextOf({ bytes, envelope }: SealedObject): Buffer {
  return bytes.subarray(envelope.offset, envelope.offset + envelope.length)
}

function longestEqualRun(left: Buffer, right: Buffer): number {
  let longest = 0
  let run = 0
  for (let index = 0; index < Math.min(left.length, right.length); index++) {
    run = left[index] === right[index] ? run + 1 : 0
    longest = Math.max(longest, run)
  }
  return longest
}
