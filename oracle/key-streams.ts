/**
 * Key streams that were used, by the data keys themselves (MEC-6): one data key may be wrapped in many ways, and the
 * counters of AESCTR may meet although they begin apart.
 */
import type { Envelope } from '../adapters/target'
import { say } from '../record/saying'
import { type Finding, findings } from './finding'
import { NOTHING } from './rule'
import type { State } from './state'

const BLOCK = 16n
const COUNTERS = 2n ** 128n

/** Of two objects that share a key stream, unless they are one object under two names in one table. */
export function sharedStream(
  state: State,
  place: string,
  bytes: string,
  envelope: Envelope,
  dataKey: string,
): readonly Finding[] {
  const { cipher, iv, derivation, offset, length } = envelope
  if (length === 0) return NOTHING
  const key = JSON.stringify([cipher, dataKey, derivation])
  const used = state.keyStreams.get(key) ?? []
  const from = iv === undefined ? 0n : BigInt(`0x0${Buffer.from(iv, 'base64').toString('hex')}`)
  // Other ciphers than AESCTR derive all from the initialisation vector.
  const blocks = cipher === 'aes-256-ctr' ? (BigInt(length) + BLOCK - 1n) / BLOCK : 1n
  const known = used.find(
    (other) => from < other.from + other.blocks && other.from < from + blocks && from < COUNTERS,
  )
  if (known === undefined) {
    state.keyStreams.set(key, [...used, { from, blocks, place, bytes, offset, length }])
    return NOTHING
  }
  const isOne = known.place === place && known.from === from
  if (isOne && known.bytes === bytes) return NOTHING
  if (isOne && ciphertextOf(known) === ciphertextOf({ bytes, offset, length })) return NOTHING
  return findings(
    state.isRestarted ? ['MEC-6', 'RST-1'] : ['MEC-6'],
    say`a key stream of its own for each write`,
    say`${known.place} and ${place} share the key stream of ${cipher} under one data key`,
  )
}

interface Piece {
  readonly bytes: string
  readonly offset: number
  readonly length: number
}

function ciphertextOf({ bytes, offset, length }: Piece): string {
  return Buffer.from(bytes, 'base64').toString('base64', offset, offset + length)
}
