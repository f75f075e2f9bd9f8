/** Places in a stored object, as steps name them. */
import type { Envelope } from '../../adapters/target'

type OffsetOf = (bytes: number, envelope: Envelope) => number

const OFFSETS: Readonly<Record<string, OffsetOf>> = {
  'first byte of the ciphertext': (_, { offset }) => offset,
  'second byte of the ciphertext': (_, { offset }) => offset + 1,
  'middle byte of the ciphertext': (_, { offset, length }) => offset + Math.floor(length / 2),
  'last byte of the ciphertext': (_, { offset, length }) => offset + length - 1,
  'first stored byte': () => 0,
  'last stored byte': (bytes) => bytes - 1,
}

export const STORED_PLACES: readonly string[] = Object.keys(OFFSETS)

/** The offset in the object's bytes. */
export function offsetOf(place: string, bytes: number, envelope: Envelope): number {
  const of = OFFSETS[place]
  if (of === undefined) throw new Error(`the scenario is at fault: there is no ${place}`)
  return of(bytes, envelope)
}
