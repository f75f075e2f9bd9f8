/**
 * What is said of a handful of samples: their middle and their ends; a mean would follow outliers.
 * tinybench works them out. It takes a task's samples in a row, ours were taken in turns, so it is
 * handed the times instead of measuring them.
 */
import { Bench } from 'tinybench'

export interface Spread {
  readonly median: number
  readonly least: number
  readonly most: number
}

export function spreadOf(samples: readonly number[]): Spread {
  const times = samples.values()
  const bench = new Bench({ iterations: samples.length, time: 0, warmup: false })
  const next = () => ({ overriddenDuration: times.next().value ?? Number.NaN })
  // Said outright, or it would call once more to find out, and take the first time with it.
  bench.add('samples', next, { async: false })
  const [task] = samples.length > 0 ? bench.runSync() : []
  if (task?.result.state !== 'completed') throw new RangeError('there are no samples')
  const { p50, min, max } = task.result.latency
  return { median: p50, least: min, most: max }
}
