/** Measures calls that take microseconds: tinybench repeats them for a moment. */
import { Bench } from 'tinybench'
import type { Measurement } from './rounds'
import { quantile } from './statistics'

const BYTES_PER_MEGABYTE = 1e6

/** Long enough for hundreds of calls of most tasks, short enough for many rounds. */
export const SLICE_MS = 25

export function timeCalls(
  bytes: number,
  call: () => unknown,
  milliseconds = SLICE_MS,
): Measurement {
  const bench = new Bench({ time: milliseconds, iterations: 2, warmup: false, throws: true })
  bench.add('call', call, { async: false })
  const [task] = bench.runSync()
  if (task?.result.state !== 'completed') throw new Error('a measurement did not complete')
  const { mean, p50, p99 } = task.result.latency
  return {
    throughput: megabytesPerSecond(bytes, mean),
    p50: megabytesPerSecond(bytes, p50),
    p99: megabytesPerSecond(bytes, p99),
  }
}

/** Of calls that each handle `bytes` and took these milliseconds. */
export function measurementOf(bytes: number, calls: readonly number[]): Measurement {
  const spent = calls.reduce((sum, call) => sum + call, 0)
  return {
    throughput: megabytesPerSecond(bytes * calls.length, spent),
    p50: megabytesPerSecond(bytes, quantile(calls, 0.5)),
    p99: megabytesPerSecond(bytes, quantile(calls, 0.99)),
  }
}

export function megabytesPerSecond(bytes: number, milliseconds: number): number {
  return bytes / BYTES_PER_MEGABYTE / (milliseconds / 1000)
}
