/**
 * Estimates from samples. tinybench computes mean and margin. Consecutive rounds on a machine that
 * changes are not independent, so the margin is widened by their correlation.
 */
import { Bench } from 'tinybench'
import type { Estimate } from './figures'

/** The largest correlation that is used; above it the interval would be meaningless. */
const MAXIMUM_CORRELATION = 0.9

/** One sample has an unlimited interval. @throws RangeError without samples */
export function estimate(samples: readonly number[]): Estimate {
  const { mean, moe } = latencyOf(samples)
  if (samples.length < 2) return { mean, ci95: [0, Number.MAX_VALUE] }
  const margin = moe * widening(samples)
  return { mean, ci95: [Math.max(0, mean - margin), mean + margin] }
}

/**
 * The estimate from several batches. A machine can differ more between batches than within one. The
 * means of the batches are few but more independent, so the wider of both intervals is used (method
 * of batch means: https://doi.org/10.1287/ijoc.9.3.296).
 *
 * @throws RangeError without samples
 */
export function estimateOfBatches(batches: readonly (readonly number[])[]): Estimate {
  const within = estimate(batches.flat())
  const means = batches.filter(({ length }) => length > 0).map((each) => latencyOf(each).mean)
  if (means.length < 2) return within
  const { mean, ci95 } = within
  const margin = Math.max(ci95[1] - mean, latencyOf(means).moe)
  return { mean, ci95: [Math.max(0, mean - margin), mean + margin] }
}

/** The 97.5 % quantile of the standard normal distribution. */
const DEVIATIONS = 1.96

/**
 * The median, with the interval of the sign test, which holds for any distribution. Its ends are
 * two of the samples. With too few samples the interval is unlimited.
 */
export function estimateOfMedian(samples: readonly number[]): {
  readonly median: number
  readonly ci95: readonly [low: number, high: number]
} {
  const sorted = samples.toSorted((one, other) => one - other)
  const reach = DEVIATIONS * Math.sqrt(samples.length) * widening(samples)
  // One more sample on each side, because ranks are whole numbers.
  const below = Math.ceil((samples.length - reach) / 2) - 1
  const [low = 0, high = Number.MAX_VALUE] =
    below < 0 ? [] : [sorted[below], sorted[samples.length - 1 - below]]
  return { median: median(samples), ci95: [low, high] }
}

/** Median and extremes of a few samples; a mean would follow outliers. */
export interface Spread {
  readonly median: number
  readonly least: number
  readonly most: number
}

/** @throws RangeError without samples */
export function spreadOf(samples: readonly number[]): Spread {
  const { p50, min, max } = latencyOf(samples)
  return { median: p50, least: min, most: max }
}

export function median(samples: readonly number[]): number {
  return latencyOf(samples).p50
}

/** Interpolates between the two nearest samples. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((one, other) => one - other)
  const place = share * (sorted.length - 1)
  const below = sorted[Math.floor(place)] ?? Number.NaN
  const above = sorted[Math.ceil(place)] ?? Number.NaN
  return below + (above - below) * (place - Math.floor(place))
}

/** Whether the interval is narrower than this share of the mean to either side. */
export function isPrecise({ mean, ci95: [low, high] }: Estimate, share = 0.03): boolean {
  return (high - low) / 2 < share * mean
}

/**
 * The factor by which correlation widens the interval of a mean: samples with the lag-one
 * correlation ρ are worth (1 − ρ) ⁄ (1 + ρ) of as many independent ones
 * (https://doi.org/10.1029/WR010i003p00487). A negative correlation does not narrow it.
 */
export function widening(samples: readonly number[]): number {
  const correlation = Math.min(MAXIMUM_CORRELATION, Math.max(0, lagOneCorrelation(samples)))
  return Math.sqrt((1 + correlation) / (1 - correlation))
}

function lagOneCorrelation(samples: readonly number[]): number {
  const mean = samples.reduce((sum, sample) => sum + sample, 0) / samples.length
  const deviations = samples.map((sample) => sample - mean)
  const spread = deviations.reduce((sum, deviation) => sum + deviation ** 2, 0)
  if (spread === 0) return 0
  return (
    deviations.reduce((sum, deviation, at) => sum + deviation * (deviations[at - 1] ?? 0), 0) /
    spread
  )
}

/** The statistics of tinybench for samples that were already measured. */
function latencyOf(samples: readonly number[]) {
  const values = samples.values()
  const bench = new Bench({ iterations: samples.length, time: 0, warmup: false })
  const next = () => ({ overriddenDuration: values.next().value ?? Number.NaN })
  // Without `async` tinybench would call once to find out, and use up the first sample.
  bench.add('samples', next, { async: false })
  const [task] = samples.length > 0 ? bench.runSync() : []
  if (task?.result.state !== 'completed') throw new RangeError('there are no samples')
  return task.result.latency
}
