/**
 * Measures tasks in rounds: every round measures each task once, so that a disturbance of the
 * machine affects all tasks, and a ratio compares measurements of the same time.
 */
import { estimate, isPrecise } from './statistics'

/** The result of measuring one task once, in MB/s. */
export interface Measurement {
  /** Of all calls together. */
  readonly throughput: number
  /** Of single calls: the median, and the speed that 99 of 100 calls reach. */
  readonly p50: number
  readonly p99: number
  readonly peakMemory?: number
  /** Number of the batch. Absent when there is only one. */
  readonly batch?: number
}

export interface BenchTask {
  readonly name: string
  /** Measured once in this number of rounds. Default: in each round. */
  readonly every?: number
  take(): Measurement | Promise<Measurement>
}

export interface RoundLimits {
  readonly least: number
  readonly most: number
  /** After this time no new round begins, once there are `least`. */
  readonly seconds: number
}

/** The limits of each batch, when a bench has this number of batches. */
export function perBatch({ least, most, seconds }: RoundLimits, batches: number): RoundLimits {
  const share = (count: number) => Math.ceil(count / batches)
  return { least: share(least), most: share(most), seconds: seconds / batches }
}

/** Measurements of one task by round, counted from 0. */
export type Measurements = ReadonlyMap<number, Measurement>

/** The measurements of all batches, in the order in which they were taken. */
export class BatchedMeasurements {
  readonly #measurements = new Map<string, Map<number, Measurement>>()
  #rounds = 0
  #batches = 0

  add(batch: ReadonlyMap<string, Measurements>): void {
    let rounds = 0
    for (const [name, measurements] of batch) {
      const own = this.#measurements.get(name) ?? new Map<number, Measurement>()
      this.#measurements.set(name, own)
      for (const [round, measurement] of measurements) {
        own.set(this.#rounds + round, { ...measurement, batch: this.#batches })
        rounds = Math.max(rounds, round + 1)
      }
    }
    this.#rounds += rounds
    this.#batches += 1
  }

  of(name: string): Measurements {
    return this.#measurements.get(name) ?? new Map()
  }
}

export interface Observation {
  readonly round: number
  readonly most: number
  readonly task: string
}

/** Ends when every task that is measured in each round is precise, or at a limit. */
export async function runRounds(
  tasks: readonly BenchTask[],
  { least, most, seconds }: RoundLimits,
  observe: (observation: Observation) => void = () => {},
  now: () => number = () => performance.now(),
): Promise<ReadonlyMap<string, Measurements>> {
  const measurements = new Map(tasks.map(({ name }) => [name, new Map<number, Measurement>()]))
  const end = now() + seconds * 1000
  for (let round = 0; round < most; round++) {
    if (round >= least && (now() >= end || allPrecise(tasks, measurements))) break
    for (const task of inTurn(tasks, round)) {
      observe({ round, most, task: task.name })
      measurements.get(task.name)?.set(round, await task.take())
    }
  }
  return measurements
}

/** Each round begins with another task, so that none always follows the same one. */
function inTurn(tasks: readonly BenchTask[], round: number): readonly BenchTask[] {
  const start = round % Math.max(1, tasks.length)
  const rotated = [...tasks.slice(start), ...tasks.slice(0, start)]
  return rotated.filter((task) => {
    const { every = 1 } = task
    return (round + tasks.indexOf(task)) % every === 0
  })
}

function allPrecise(
  tasks: readonly BenchTask[],
  measurements: ReadonlyMap<string, Measurements>,
): boolean {
  return tasks.every(({ name, every = 1 }) => {
    const samples = throughputs(measurements.get(name) ?? new Map())
    return every > 1 || (samples.length > 1 && isPrecise(estimate(samples)))
  })
}

export function throughputs(measurements: Measurements): number[] {
  return Array.from(measurements.values(), ({ throughput }) => throughput)
}

/** Groups measurements by batch. */
export function byBatch(measurements: Measurements): readonly (readonly Measurement[])[] {
  return [...Map.groupBy(measurements.values(), ({ batch = 0 }) => batch).values()]
}
