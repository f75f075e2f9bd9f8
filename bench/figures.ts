/**
 * The figures of one bench: what was measured, with intervals, and on which machine. `bench.json`
 * contains exactly this; every table and chart is made from it.
 */

export const SUBJECTS = [
  'cipher-encrypt',
  'cipher-decrypt',
  'target-write',
  'target-read',
  'data-key-generate',
  'data-key-unwrap',
] as const
export type Subject = (typeof SUBJECTS)[number]

/** `none`: not encrypted. */
export const BENCH_ALGORITHMS = ['none', 'AES256', 'AESCTR', 'RC4'] as const
export type BenchAlgorithm = (typeof BENCH_ALGORITHMS)[number]

export type YardstickName = 'openssl' | 'node-crypto' | 'memory-copy'

/** A mean and its 95 % confidence interval. */
export interface Estimate {
  readonly mean: number
  readonly ci95: readonly [low: number, high: number]
}

/** In MB/s; a megabyte is 10⁶ bytes. 99 of 100 single calls were at least as fast as `p99`. */
export interface Throughput extends Estimate {
  readonly p50: number
  readonly p99: number
}

/** The ratio to another figure of the same rounds: 0.9 is nine tenths of its speed. */
export interface Ratio {
  /** `cipher`: the bundled cipher alone, on the bytes of one chunk. */
  readonly to: YardstickName | 'unencrypted' | 'cipher'
  readonly median: number
  /** Of the median. Ends at `Number.MAX_VALUE` when there are too few rounds. */
  readonly ci95: readonly [low: number, high: number]
}

interface Row {
  readonly subject: Subject
  readonly algorithm: BenchAlgorithm
  /** Bytes that one call handles. */
  readonly size: number
  /** For data keys: `cold` when the target called KMS, `warm` when it used its cache. */
  readonly cache?: 'cold' | 'warm'
}

export interface Figure extends Row {
  readonly throughputMBps: Throughput
  /** Measured rounds, each of one or many calls. */
  readonly samples: number
  /** Whether the interval is narrower than 3 % of the mean to either side. */
  readonly precise: boolean
  readonly ratios?: readonly Ratio[]
  /** For data keys: times of single calls. */
  readonly callMs?: { readonly p50: number; readonly p99: number }
  readonly callsPerSecond?: Estimate
  /** Completed KMS calls per MiB of rows, when the target has the capability metering. */
  readonly kmsCallsPerMiB?: number
  /** The peak memory of this process while the row was measured, in bytes. */
  readonly peakMemory?: number
}

/** The target refused; there is no figure. */
export interface RefusedFigure extends Row {
  readonly refusal: { readonly code: string; readonly message: string }
  readonly samples: 0
}

export type Result = Figure | RefusedFigure

export interface Yardstick {
  readonly name: YardstickName
  readonly algorithm: BenchAlgorithm
  readonly size: number
  readonly throughputMBps: Throughput
  readonly samples: number
}

/**
 * The channel to the process of a target module, by itself: rows of a table of `size` bytes in one message. The speed is
 * that of one way, taken as half of a round trip.
 */
export interface ChannelFigure {
  readonly size: number
  readonly throughputMBps: Throughput
  readonly samples: number
}

export interface Machine {
  readonly cpu: string
  readonly cores: number
  /** Instructions of the processor for these ciphers: `aes`, `pclmulqdq`, `avx512f`, … */
  readonly cpuFlags: readonly string[]
  readonly memoryBytes: number
  readonly platform: string
}

export interface Runtime {
  readonly node: string
  /** The version in Node. */
  readonly openssl: string
  /** The C library, such as `glibc 2.36`. Absent when Node does not report it. */
  readonly libc?: string
  /** The version of the openssl command; null when it is not installed. */
  readonly opensslCommand: string | null
}

export interface Figures {
  readonly schemaVersion: 1
  /** ISO 8601, UTC. */
  readonly started: string
  readonly finished: string
  /** Taken with --quick: too few rounds for a comparison. */
  readonly quick?: true
  readonly suite: { readonly name: string; readonly version: string }
  readonly target: { readonly name: string; readonly version: string }
  readonly machine: Machine
  readonly runtime: Runtime
  /** The implementation that each cipher's output was compared with. */
  readonly checkedAgainst: Readonly<Record<string, string>>
  readonly results: readonly Result[]
  readonly yardsticks: readonly Yardstick[]
  /** Only of a target whose questions cross a channel: a module. */
  readonly channel?: readonly ChannelFigure[]
}

export function isRefused(result: Result): result is RefusedFigure {
  return 'refusal' in result
}

export function isTaken(result: Result): result is Figure {
  return !isRefused(result)
}

/** Identifies a row within a bench, and the same row in another bench. */
export function rowName({ subject, algorithm, size, cache }: Row): string {
  return [subject, algorithm, size, ...(cache ? [cache] : [])].join(' ')
}
