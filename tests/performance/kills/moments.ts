/** Random moments of a run: most while scenarios are played, some while the command starts, and while reports are written. */
import type { Moment } from './killed-process'

export type Random = () => number

/** Uniform in [0, 1), the same for the same seed (mulberry32). */
export function randomOf(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

interface Extent {
  /** Bytes of the record when the first scenario begins, and at the end. */
  readonly head: number
  readonly size: number
  readonly startMs: number
  readonly reportsMs: number
}

/** A moment from which there is no more space: at any byte of the record, its head included. */
export function randomEndOfSpace(
  random: Random,
  { size }: Pick<Extent, 'size'>,
  kind: 'limit' | 'full',
): Moment {
  return { kind, bytes: Math.round(random() * size) }
}

export function randomMoment(random: Random, { head, size, startMs, reportsMs }: Extent): Moment {
  const phase = random()
  if (phase < 0.08) return { kind: 'started', milliseconds: random() * startMs }
  if (phase < 0.16) return { kind: 'size', bytes: size, milliseconds: random() * reportsMs }
  // Within a few milliseconds of a write, before and after the next one.
  const bytes = head + Math.round(random() * (size - head))
  return { kind: 'size', bytes, milliseconds: random() < 0.5 ? 0 : random() * 20 }
}
