/**
 * Checks whether two stored objects were encrypted with the same key stream. Then equal plaintext
 * gives equal ciphertext at the same place, and the XOR of two ciphertexts is the XOR of the
 * plaintexts. This mistake breaks CTR, GCM and RC4.
 */
import type { Envelope } from '../../adapters/target'
import { type Saying, say } from '../../record/saying'
import { violation } from './violation'

export interface SealedObject {
  readonly id: string
  readonly bytes: Buffer
  readonly envelope: Envelope
}

/** One block: equal by chance with probability 2^-128. */
const TELLING_RUN = 16

/** So many are compared each with each. Of more, only those that may share something. */
const MOST_PAIRED = 64

export function expectUnlikeStreams(objects: readonly SealedObject[]): void {
  for (const [left, right] of objects.length > MOST_PAIRED ? suspects(objects) : pairs(objects)) {
    const reason = sharing(left, right)
    if (reason === undefined) continue
    throw violation(say`objects ${left.id} and ${right.id} share key stream: ${reason}`, {
      expected: say`a key stream of its own for each object`,
      actual: reason,
    })
  }
}

type Pair = readonly [left: SealedObject, right: SealedObject]

function* pairs(objects: readonly SealedObject[]): Generator<Pair> {
  for (const [index, left] of objects.entries()) {
    for (const right of objects.slice(index + 1)) yield [left, right]
  }
}

/**
 * The first pair of each kind of sharing, in time linear in the objects and their bytes: a target
 * may store any number of objects. Where there is no such pair, no two objects share key stream.
 */
function* suspects(objects: readonly SealedObject[]): Generator<Pair> {
  yield* firstAlike(objects, ({ envelope }) => streamOf(envelope))
  const counted = objects.filter(({ envelope }) => envelope.cipher === 'aes-256-ctr')
  for (const ofKey of Map.groupBy(counted, ({ envelope }) => keyOf(envelope)).values()) {
    const byCounter = ofKey
      .map((object) => ({ object, counter: counterOf(object.envelope) }))
      .sort((left, right) => (left.counter < right.counter ? -1 : 1))
    // Each with the next one, and the last with the first: counters start again after the last.
    for (const [index, { object }] of byCounter.entries()) {
      const next = byCounter[(index + 1) % byCounter.length]?.object
      if (next !== undefined && next !== object) yield [object, next]
    }
  }
  yield* alikeInBlock(objects)
}

/** The first two objects with the same key. */
function* firstAlike(
  objects: Iterable<SealedObject>,
  keyOfObject: (object: SealedObject) => string,
): Generator<Pair> {
  const known = new Map<string, SealedObject>()
  for (const object of objects) {
    const key = keyOfObject(object)
    const before = known.get(key)
    if (before === undefined) {
      known.set(key, object)
      continue
    }
    yield [before, object]
    return
  }
}

/**
 * Pairs with a telling run of equal bytes. Such a run holds a whole block of half its length, so
 * only objects with an equal block are looked at more closely.
 */
function* alikeInBlock(objects: readonly SealedObject[]): Generator<Pair> {
  const block = TELLING_RUN / 2
  const texts = objects
    .map((object) => ({ object, text: ciphertextOf(object).toString('latin1') }))
    .sort((left, right) => right.text.length - left.text.length)
  for (let at = 0; ; at += block) {
    while ((texts.at(-1)?.text.length ?? Number.POSITIVE_INFINITY) < at + block) texts.pop()
    if (texts.length < 2) return
    const alike = Map.groupBy(texts, ({ text }) => text.slice(at, at + block))
    for (const group of alike.values()) {
      if (group.length < 2) continue
      for (let start = Math.max(0, at - block); start <= at; start++) {
        const runs = new Map(
          group.map((each) => [each.object, each.text.slice(start, start + TELLING_RUN)]),
        )
        const whole = [...runs].flatMap(([object, run]) =>
          run.length === TELLING_RUN ? [object] : [],
        )
        yield* firstAlike(whole, (object) => runs.get(object) as string)
      }
    }
  }
}

function sharing(left: SealedObject, right: SealedObject): Saying | undefined {
  if (streamOf(left.envelope) === streamOf(right.envelope))
    return say`the same cipher, data key, initialisation vector and derivation`
  if (countersMeet(left.envelope, right.envelope)) return say`counters of one data key that meet`
  const run = longestEqualRun(ciphertextOf(left), ciphertextOf(right))
  return run >= TELLING_RUN ? say`${run} equal bytes of ciphertext at the same place` : undefined
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
