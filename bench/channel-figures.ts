/**
 * Measures the channel to the process of a target module: rows are sent there and come back unchanged. A write or a read
 * of such a target includes one way of this.
 */
import { isDeepStrictEqual } from 'node:util'
import type { LoadedTarget } from '../adapters/load'
import { type Row, TargetFault } from '../adapters/target'
import { tableParts } from './bench-table'
import { throughputOf } from './figure-of'
import type { ChannelFigure } from './figures'
import { collectGarbage } from './peak-memory'
import {
  BatchedMeasurements,
  type Measurement,
  type Observation,
  type RoundLimits,
  runRounds,
} from './rounds'
import { formatSize, MEBIBYTE } from './sizes'
import { measurementOf, SLICE_MS } from './time-calls'

/** A larger table is several ones, each read by itself. */
const LARGEST_BYTES = 64 * MEBIBYTE

export interface ChannelPlan {
  /** Of the tables; larger ones than 64 MiB are left out. */
  readonly sizes: readonly number[]
  /** For each size, in all batches together. */
  readonly limits: RoundLimits
}

type Echo = NonNullable<LoadedTarget['echo']>

export class ChannelBench {
  readonly #echo: Echo
  readonly #sizes: readonly number[]
  readonly #measurements = new BatchedMeasurements()

  constructor(echo: Echo, sizes: readonly number[]) {
    this.#echo = echo
    this.#sizes = sizes.filter((size) => size <= LARGEST_BYTES)
  }

  /** @throws TargetFault when the rows do not come back, or not as they were sent */
  async play(limits: RoundLimits, observe?: (observation: Observation) => void): Promise<void> {
    for (const size of this.#sizes) {
      const rows = [...tableParts(size, 'channel')].flat()
      await this.#check(rows, size)
      const task = { name: nameOf(size), take: () => this.#measure(rows, size) }
      this.#measurements.add(await runRounds([task], limits, observe))
    }
  }

  figures(): readonly ChannelFigure[] {
    return this.#sizes.map((size) => {
      const measurements = this.#measurements.of(nameOf(size))
      return { size, throughputMBps: throughputOf(measurements), samples: measurements.size }
    })
  }

  async #check(rows: readonly Row[], size: number): Promise<void> {
    if (isDeepStrictEqual(await this.#echo(rows), rows)) return
    throw new TargetFault(
      `${formatSize(size)} of rows were sent to the module's process and did not come back unchanged`,
    )
  }

  async #measure(rows: readonly Row[], size: number): Promise<Measurement> {
    collectGarbage()
    const oneWay: number[] = []
    let spent = 0
    do {
      const start = performance.now()
      await this.#echo(rows)
      const roundTrip = performance.now() - start
      oneWay.push(roundTrip / 2)
      spent += roundTrip
    } while (spent < SLICE_MS)
    return measurementOf(size, oneWay)
  }
}

function nameOf(size: number): string {
  return `channel ${size}`
}
