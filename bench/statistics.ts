/** What is said of a handful of samples: their middle and their ends. A mean would follow outliers. */

export interface Spread {
  readonly median: number
  readonly least: number
  readonly most: number
}

export function spreadOf(samples: readonly number[]): Spread {
  const sorted = [...samples].sort((one, other) => one - other)
  const [least] = sorted
  const most = sorted.at(-1)
  if (least === undefined || most === undefined) throw new RangeError('there are no samples')
  const low = sorted[Math.floor((sorted.length - 1) / 2)] ?? least
  const high = sorted[Math.ceil((sorted.length - 1) / 2)] ?? most
  return { median: (low + high) / 2, least, most }
}
