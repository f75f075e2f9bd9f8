/**
 * The figures of one bench: what was measured, how sure it is, and on which machine. `bench.json` is this and
 * nothing else; every table and chart is made from it.
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

/** `none`: stored as it is. */
export const BENCH_ALGORITHMS = ['none', 'AES256', 'AESCTR', 'RC4'] as const
export type BenchAlgorithm = (typeof BENCH_ALGORITHMS)[number]

export type YardstickName = 'openssl' | 'node-crypto' | 'memory-copy'

/** A mean, and where it lies with 95 % confidence. */
export interface Estimate {
  readonly mean: number
  readonly ci95: readonly [low: number, high: number]
}

/** In MB/s; a megabyte is 10⁶ bytes. `p99` is what 99 of 100 single calls reached or surpassed. */
export interface Throughput extends Estimate {
  readonly p50: number
  readonly p99: number
}

/** A share of another figure of the same rounds: 0.9 is nine tenths of its speed. */
export interface Ratio {
  /** `cipher`: the bundled cipher by itself, on the bytes of one chunk. */
  readonly to: YardstickName | 'unencrypted' | 'cipher'
  readonly median: number
  /** Of the median; up to the largest number there is where the rounds are too few to say. */
  readonly ci95: readonly [low: number, high: number]
}

interface Row {
  readonly subject: Subject
  readonly algorithm: BenchAlgorithm
  /** Bytes that one call handles. */
  readonly size: number
  /** Of data keys: whether the target had to ask KMS for it, or could have it from its cache. */
  readonly cache?: 'cold' | 'warm'
}

export interface Figure extends Row {
  readonly throughputMBps: Throughput
  /** Rounds that were measured; each counts once, however many calls it made. */
  readonly samples: number
  /** Whether the interval reaches less than 3 % to either side of the mean. */
  readonly precise: boolean
  readonly ratios?: readonly Ratio[]
  /** Of single calls, where a call is what counts. */
  readonly callMs?: { readonly p50: number; readonly p99: number }
  readonly callsPerSecond?: Estimate
  /** Calls that KMS completed per MiB of rows, where the target lets them be seen. */
  readonly kmsCallsPerMiB?: number
  /** The most memory that this process held while the row was measured, in bytes. */
  readonly peakMemory?: number
}

/** The target would not do it: said, instead of a figure. */
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

export interface Machine {
  readonly cpu: string
  readonly cores: number
  /** What the processor can do for these ciphers: `aes`, `pclmulqdq`, `avx512f`, … */
  readonly cpuFlags: readonly string[]
  readonly memoryBytes: number
  readonly platform: string
}

export interface Runtime {
  readonly node: string
  /** Within Node. */
  readonly openssl: string
  /** The C library, which copies memory: `glibc 2.36`. Left out where Node does not tell. */
  readonly libc?: string
  /** The command that served as yardstick; null: there is none. */
  readonly opensslCommand: string | null
}

export interface Figures {
  readonly schemaVersion: 1
  /** ISO 8601, UTC. */
  readonly started: string
  readonly finished: string
  /** Of a few rounds, which show that it works and not how fast it is. */
  readonly quick?: true
  readonly suite: { readonly name: string; readonly version: string }
  readonly target: { readonly name: string; readonly version: string }
  readonly machine: Machine
  readonly runtime: Runtime
  /** By what each cipher's output was found right before it was timed. */
  readonly checkedAgainst: Readonly<Record<string, string>>
  readonly results: readonly Result[]
  readonly yardsticks: readonly Yardstick[]
}

export function isRefused(result: Result): result is RefusedFigure {
  return 'refusal' in result
}

export function isTaken(result: Result): result is Figure {
  return !isRefused(result)
}

/** Tells rows of one bench apart, and finds the same row in another. */
export function rowName({ subject, algorithm, size, cache }: Row): string {
  return [subject, algorithm, size, ...(cache ? [cache] : [])].join(' ')
}
