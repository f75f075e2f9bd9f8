/** Measures what data keys cost, through the port, with and without a call to KMS. */
import type { Target } from '../adapters/target'
import { type BenchSandbox, openBenchSandbox } from './bench-sandbox'
import { type DataKeyTimes, noTimes, type Times, takeTimes } from './data-key-times'
import { figureOf } from './figure-of'
import type { BenchAlgorithm, Figure } from './figures'
import type { Measurement } from './rounds'
import { estimateOfBatches, quantile } from './statistics'
import { megabytesPerSecond } from './time-calls'

/** The service asks KMS for keys of AES-256. */
const DATA_KEY_BYTES = 32

export interface DataKeyPlan {
  readonly algorithms: readonly BenchAlgorithm[]
  /** Calls of each kind, in all batches together. */
  readonly calls: number
}

type Kind = Pick<Figure, 'subject' | 'algorithm'> & { readonly cache: 'cold' | 'warm' }

/** Needs the capabilities clock and metering, to know whether the target called KMS. */
export class DataKeyBench {
  readonly #target: Target
  readonly #algorithms: readonly BenchAlgorithm[]
  readonly #taken = new Map<BenchAlgorithm, DataKeyTimes>()

  constructor(target: Target, { algorithms }: DataKeyPlan) {
    this.#target = target
    this.#algorithms = algorithms
  }

  /** Measures one batch with this number of calls of each kind. */
  async play(calls: number): Promise<void> {
    const { capabilities } = this.#target
    if (!capabilities.has('clock') || !capabilities.has('metering')) return
    const benchSandbox = await openBenchSandbox(
      this.#target,
      this.#algorithms,
      'figures of data keys',
    )
    try {
      for (const algorithm of this.#algorithms) {
        if (algorithm === 'none' || !isThere(benchSandbox, algorithm)) continue
        const times = this.#taken.get(algorithm) ?? noTimes(algorithm)
        this.#taken.set(algorithm, times)
        await takeTimes(benchSandbox.sandbox, calls, times)
      }
    } finally {
      await benchSandbox.close()
    }
  }

  figures(): readonly Figure[] {
    return [...this.#taken.values()].flatMap(({ algorithm, writes, reads }) => [
      ...dataKeyFigure({ subject: 'data-key-generate', algorithm, cache: 'cold' }, writes.cold),
      ...dataKeyFigure({ subject: 'data-key-generate', algorithm, cache: 'warm' }, writes.warm),
      ...dataKeyFigure({ subject: 'data-key-unwrap', algorithm, cache: 'cold' }, reads.cold),
      ...dataKeyFigure({ subject: 'data-key-unwrap', algorithm, cache: 'warm' }, reads.warm),
    ])
  }
}

function isThere({ projects }: BenchSandbox, algorithm: BenchAlgorithm): boolean {
  return typeof projects.get(algorithm) === 'string'
}

function dataKeyFigure(row: Kind, batches: Times): Figure[] {
  const times = batches.flat()
  if (times.length < 2) return []
  const measurements = batches.flatMap((each, batch) =>
    each.map((time): Measurement => {
      const throughput = megabytesPerSecond(DATA_KEY_BYTES, time)
      return { throughput, p50: throughput, p99: throughput, batch }
    }),
  )
  return [
    {
      ...figureOf({ ...row, size: DATA_KEY_BYTES }, new Map(measurements.entries())),
      callMs: { p50: quantile(times, 0.5), p99: quantile(times, 0.99) },
      callsPerSecond: estimateOfBatches(batches.map((each) => each.map((time) => 1000 / time))),
    },
  ]
}
