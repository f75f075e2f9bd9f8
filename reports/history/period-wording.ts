/** Times, lengths and counts of a period as text. All times are in UTC. */
import { quantity } from '../wording/count-wording'
import type { ClauseHistory, Gap, Period, Stretch } from './period'
import { lengthOf } from './period'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/** `2026-11-01 03:00 UTC` */
export function timeWording(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 16).replace('T', ' ')} UTC`
}

/** `3 days 2 h`; minutes only where it is less than a day. */
export function lengthWording(milliseconds: number): string {
  const days = Math.floor(milliseconds / DAY_MS)
  const hours = Math.floor((milliseconds % DAY_MS) / HOUR_MS)
  const minutes = Math.floor((milliseconds % HOUR_MS) / 60_000)
  if (days > 0) return [quantity(days, 'day'), ...(hours > 0 ? [`${hours} h`] : [])].join(' ')
  return [
    ...(hours > 0 ? [`${hours} h`] : []),
    ...(minutes > 0 || hours === 0 ? [`${minutes} min`] : []),
  ].join(' ')
}

export function gapWording(gap: Gap): string {
  return `${lengthWording(lengthOf(gap))}, ${gap.where}: ${timeWording(gap.from)} to ${timeWording(gap.to)}`
}

export function stretchWording({
  suite,
  targetVersion,
  targetMarks,
  from,
  to,
  runs,
}: Stretch): string {
  const digest = suite.digest === null ? 'without a digest' : `digest ${suite.digest.slice(0, 12)}`
  return `${quantity(runs, 'run')} of target version ${targetVersion}${targetMarks === '' ? '' : ` (${targetMarks})`} by suite ${suite.version} (${digest}), ${timeWording(from)} to ${timeWording(to)}`
}

/** Where the suite reached the target. */
export function placesWording({ places }: Period): string {
  return places?.join(', ') ?? 'not recorded'
}

/** First and last time, and the number of runs. */
export function extentWording({ runs, whole, outside }: Period): string {
  const [first, last] = [runs[0], runs.at(-1)]
  const outsideText = outside > 0 ? `; ${outside} more outside the dates asked for` : ''
  if (first === undefined || last === undefined) return `no run${outsideText}`
  const length = lengthWording(last.started - first.started)
  const all = `${quantity(runs.length, 'run')}, ${whole} of them whole`
  return `${timeWording(first.started)} to ${timeWording(last.started)} (${length}): ${all}${outsideText}`
}

export function gapsWording({ gaps, largest }: Period, allowedMs: number): string {
  if (largest === undefined) return 'too few whole runs to speak of gaps'
  const longest = `the longest time without a whole run is ${gapWording(largest)}`
  const count = gaps.length === 0 ? 'none' : quantity(gaps.length, 'gap')
  return `${count} longer than ${lengthWording(allowedMs)}; ${longest}`
}

/** `conforms in 29, violates in 1`, most frequent first. */
export function verdictsWording({ verdicts }: ClauseHistory): string {
  const counted = [...Map.groupBy(verdicts, (each) => each)].map(
    ([verdict, all]) => [verdict, all.length] as const,
  )
  return counted
    .sort(([, one], [, other]) => other - one)
    .map(([verdict, count]) => `${verdict} in ${count}`)
    .join(', ')
}
