/** The dates and lengths that a period is held against, as the operator writes them. */
import type { PeriodBounds } from '../../reports'
import { UsageError } from '../../specification/usage-error'

export interface BoundFlags {
  readonly gap: string
  readonly from?: string
  readonly to?: string
}

const HOUR_MS = 3_600_000
const UNITS: Readonly<Record<string, number>> = { h: HOUR_MS, d: 24 * HOUR_MS, w: 7 * 24 * HOUR_MS }

export function boundsOf({ gap, from, to }: BoundFlags): PeriodBounds {
  const [start, end] = [timeOf('--from', from, '00:00:00.000'), timeOf('--to', to, '23:59:59.999')]
  if (start !== undefined && end !== undefined && start > end) {
    throw new UsageError(`--from ${from} is later than --to ${to}`)
  }
  return { gapMs: lengthOf(gap), from: start, to: end }
}

function lengthOf(given: string): number {
  const [, count, unit = ''] = /^(\d+)([hdw])$/.exec(given) ?? []
  if (Number(count) > 0) return Number(count) * (UNITS[unit] as number)
  throw new UsageError(`--gap ${given}: a length is written 25h, 8d or 2w`)
}

/** A day begins or ends in UTC; `time` says which. */
function timeOf(flag: string, given: string | undefined, time: string): number | undefined {
  if (given === undefined) return undefined
  const day = /^\d{4}-\d{2}-\d{2}$/.test(given) ? Date.parse(`${given}T${time}Z`) : Number.NaN
  // A day that no month has is taken for one of the next.
  if (!Number.isNaN(day) && new Date(day).toISOString().startsWith(given)) return day
  throw new UsageError(`${flag} ${given}: a day is written 2026-11-30`)
}
