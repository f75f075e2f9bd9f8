/** The request of `sealproof explore`, and the validation of its flags. */
import { UsageError } from '../../specification/usage-error'
import type { GivenSettings } from '../setting-value'

export interface ExploreRequest {
  readonly target: string
  readonly settings: GivenSettings
  readonly inspectWith?: string
  readonly features: string
  readonly out?: string
  readonly seed?: number
  readonly walks?: number
  readonly length: number
  /** In milliseconds. */
  readonly time?: number
  readonly clauses?: readonly string[]
  readonly parallel: number
  readonly shard?: Share
  readonly by?: string
  readonly json?: boolean
}

/** `index` from 0. */
export interface Share {
  readonly index: number
  readonly of: number
}

/** Longer walks take long to shorten. */
export const LONGEST_WALK = 10_000
/** Seeds count on from walk to walk, and fast-check takes 32 bits. */
const LARGEST_SEED = 2_000_000_000
const UNITS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000 }

export function validSeed(given: string): number {
  const seed = Number(given)
  if (/^\d+$/.test(given) && seed <= LARGEST_SEED) return seed
  throw new UsageError(`--seed ${given}: a seed is a whole number from 0 to ${LARGEST_SEED}`)
}

export function validCount(flag: string, most: number): (given: string) => number {
  return (given) => {
    const count = Number(given)
    if (/^\d+$/.test(given) && count >= 1 && count <= most) return count
    throw new UsageError(`${flag} ${given}: it takes a whole number from 1 to ${most}`)
  }
}

export function validTime(given: string): number {
  const [, amount, unit] = /^(\d+(?:\.\d+)?)(s|m|h)$/.exec(given) ?? []
  const time = Number(amount) * (UNITS[unit ?? ''] ?? 0)
  if (time >= 1000 && time <= 1000 * 3_600_000) return time
  throw new UsageError(`--time ${given}: a time is written 90s, 10m or 2h, from 1s to 1000h`)
}

export function validShare(given: string): Share {
  const [, index, of] = /^(\d+)\/(\d+)$/.exec(given) ?? []
  if (Number(index) >= 1 && Number(index) <= Number(of))
    return { index: Number(index) - 1, of: Number(of) }
  throw new UsageError(`--shard ${given}: a shard is written i/n, with i from 1 to n, such as 1/3`)
}
