/**
 * What is said of a row of samples. tinybench works out mean and margin; rounds that follow each other on a
 * machine that drifts are not independent, so the margin is widened by how much they resemble their neighbours.
 */
import { Bench } from 'tinybench'
import type { Estimate } from './figures'

/** Beyond this a handful of rounds is no sample of anything. */
const MOST_RESEMBLANCE = 0.9

/** @throws RangeError where there is no sample; of one alone the interval is everything. */
export function estimate(samples: readonly number[]): Estimate {
  const { mean, moe } = latencyOf(samples)
  if (samples.length < 2) return { mean, ci95: [0, Number.MAX_VALUE] }
  const margin = moe * widening(samples)
  return { mean, ci95: [Math.max(0, mean - margin), mean + margin] }
}

/**
 * Of samples that were taken in several batches with pauses in between: a machine that is another one a minute later
 * differs between batches more than within them. Their means are few, and all the more independent, so that the wider
 * of the two intervals is given (the method of batch means: https://doi.org/10.1287/ijoc.9.3.296).
 *
 * @throws RangeError where there is no sample
 */
export function estimateOfBatches(batches: readonly (readonly number[])[]): Estimate {
  const within = estimate(batches.flat())
  const means = batches.filter(({ length }) => length > 0).map((each) => latencyOf(each).mean)
  if (means.length < 2) return within
  const { mean, ci95 } = within
  const margin = Math.max(ci95[1] - mean, latencyOf(means).moe)
  return { mean, ci95: [Math.max(0, mean - margin), mean + margin] }
}

/** 97.5 % of a normal distribution lie below this many deviations. */
const DEVIATIONS = 1.96

/**
 * The median with an interval between two of the samples, whatever their distribution: about half of them
 * lie on either side, give or take what chance does to a coin (the interval of the sign test). Too few say
 * nothing.
 */
export function estimateOfMedian(samples: readonly number[]): {
  readonly median: number
  readonly ci95: readonly [low: number, high: number]
} {
  const sorted = samples.toSorted((one, other) => one - other)
  const reach = DEVIATIONS * Math.sqrt(samples.length) * widening(samples)
  // One sample more to each side than the coin says, since it only lands on whole ones.
  const below = Math.ceil((samples.length - reach) / 2) - 1
  const [low = 0, high = Number.MAX_VALUE] =
    below < 0 ? [] : [sorted[below], sorted[samples.length - 1 - below]]
  return { median: median(samples), ci95: [low, high] }
}

/** Middle and ends of a handful; a mean would follow outliers. */
export interface Spread {
  readonly median: number
  readonly least: number
  readonly most: number
}

/** @throws RangeError where there is no sample. */
export function spreadOf(samples: readonly number[]): Spread {
  const { p50, min, max } = latencyOf(samples)
  return { median: p50, least: min, most: max }
}

export function median(samples: readonly number[]): number {
  return latencyOf(samples).p50
}

/** The value that a share of the samples does not surpass, between the two nearest. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((one, other) => one - other)
  const place = share * (sorted.length - 1)
  const below = sorted[Math.floor(place)] ?? Number.NaN
  const above = sorted[Math.ceil(place)] ?? Number.NaN
  return below + (above - below) * (place - Math.floor(place))
}

/** Whether the interval reaches less than a share of the mean to either side. */
export function isPrecise({ mean, ci95: [low, high] }: Estimate, share = 0.03): boolean {
  return (high - low) / 2 < share * mean
}

/**
 * How much wider the interval of a mean is when each sample resembles the one before it: samples with the
 * lag-one correlation ρ are worth (1 − ρ) ⁄ (1 + ρ) of as many independent ones
 * (https://doi.org/10.1029/WR010i003p00487). Rounds that resemble each other less than by chance narrow nothing.
 */
export function widening(samples: readonly number[]): number {
  const resemblance = Math.min(MOST_RESEMBLANCE, Math.max(0, lagOneCorrelation(samples)))
  return Math.sqrt((1 + resemblance) / (1 - resemblance))
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

/** tinybench takes its samples by calling; ours were taken in measurements, so it is handed them. */
function latencyOf(samples: readonly number[]) {
  const values = samples.values()
  const bench = new Bench({ iterations: samples.length, time: 0, warmup: false })
  const next = () => ({ overriddenDuration: values.next().value ?? Number.NaN })
  // Said outright, or it would call once more to find out, and take the first sample with it.
  bench.add('samples', next, { async: false })
  const [task] = samples.length > 0 ? bench.runSync() : []
  if (task?.result.state !== 'completed') throw new RangeError('there are no samples')
  return task.result.latency
}
