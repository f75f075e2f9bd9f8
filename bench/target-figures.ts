/**
 * What a table's way through a target costs: written and read through the port, unencrypted and with each
 * algorithm in measurements, so that the price of encryption is one of the same moments.
 */
import type { Refusal, Target } from '../adapters/target'
import { accepted, BenchRefused, type BenchSandbox, openBenchSandbox } from './bench-sandbox'
import { type CipherRow, cipherTask } from './ciphers'
import { type BenchAlgorithm, type Result, rowName } from './figures'
import {
  BatchedMeasurements,
  type BenchTask,
  type Measurement,
  type Measurements,
  type Observation,
  type RoundLimits,
  runRounds,
} from './rounds'
import { cipherOf, refusedFigure, type TargetRow, tableFigure } from './table-figure'
import { Tables } from './tables'

export interface TargetPlan {
  readonly algorithms: readonly BenchAlgorithm[]
  readonly sizes: readonly number[]
  /** Of all batches together, for each size. */
  readonly limits: RoundLimits
}

export class TargetBench {
  readonly #target: Target
  readonly #plan: TargetPlan
  readonly #sizes = new Map<number, SizeTaken>()

  constructor(target: Target, plan: TargetPlan) {
    this.#target = target
    this.#plan = plan
  }

  /** A benchSandbox for each size, which is closed before the next: what it holds would be in the other's memory. */
  async play(limits: RoundLimits, observe?: (observation: Observation) => void): Promise<void> {
    const { algorithms, sizes } = this.#plan
    for (const size of sizes) {
      const benchSandbox = await openBenchSandbox(
        this.#target,
        algorithms,
        `figures of ${size} bytes`,
      )
      try {
        const taken = this.#sizes.get(size)
        const isFirst = taken === undefined
        const { measured, refused } = await prepareProjects(benchSandbox, size, isFirst)
        // Without the tables: a benchSandbox that is closed is to be forgotten.
        const rows = measured.map(({ tables: _, ...row }) => row)
        const own = taken ?? { measured: rows, refused, measurements: new BatchedMeasurements() }
        this.#sizes.set(size, own)
        const ciphers = measured.flatMap(({ rows }) => rows.flatMap(cipherOf)).map(cipherTask)
        const tasks = [...measured.flatMap((each) => tasksOf(each, isFirst)), ...ciphers]
        own.measurements.add(await runRounds(tasks, limits, observe))
      } finally {
        await benchSandbox.close()
      }
    }
  }

  figures(): readonly Result[] {
    return Array.from(this.#sizes.values()).flatMap(({ measured, refused, measurements }) => {
      const measurementsOf = (row: TargetRow | CipherRow): Measurements =>
        measurements.of(rowName(row))
      const taken = measured.flatMap(({ rows, kmsCalls: calls }) =>
        rows.map((row) => tableFigure(row, measurementsOf, calls)),
      )
      return [...taken, ...refused]
    })
  }
}

/** Rows as the first batch found them, and the measurements of all. */
interface SizeTaken {
  readonly measured: readonly Omit<Measured, 'tables'>[]
  readonly refused: readonly Result[]
  readonly measurements: BatchedMeasurements
}

async function prepareProjects(
  benchSandbox: BenchSandbox,
  size: number,
  isFirst: boolean,
): Promise<{ readonly measured: readonly Measured[]; readonly refused: readonly Result[] }> {
  const refused: Result[] = []
  const measured: Measured[] = []
  for (const [algorithm, project] of benchSandbox.projects) {
    const rows = [
      { subject: 'target-write', algorithm, size },
      { subject: 'target-read', algorithm, size },
    ] as const
    const isRefused = typeof project !== 'string'
    const ready = isRefused ? project : await prepared(benchSandbox, project, size, isFirst)
    if ('tables' in ready) measured.push({ ...ready, rows })
    else refused.push(...rows.map((row) => refusedFigure(row, ready)))
  }
  return { measured, refused }
}

interface Prepared {
  readonly tables: Tables
  /** Of the first write and read of all; undefined where the target does not show them. */
  readonly kmsCalls: number | undefined
}

interface Measured extends Prepared {
  readonly rows: readonly [write: TargetRow, read: TargetRow]
}

/** Written, and the first time read and compared; a refusal on the way is what its rows say. */
async function prepared(
  benchSandbox: BenchSandbox,
  project: string,
  size: number,
  isFirst: boolean,
): Promise<Prepared | Refusal> {
  const tables = new Tables(benchSandbox, project, size)
  try {
    const before = await kmsCalls(benchSandbox, project)
    if (isFirst) await tables.prove()
    else await tables.write()
    const after = await kmsCalls(benchSandbox, project)
    const counted = before === undefined || after === undefined ? undefined : after - before
    return { tables, kmsCalls: counted }
  } catch (error) {
    if (error instanceof BenchRefused) return error.refusal
    throw error
  }
}

/** What larger tables left in this process would be in a smaller one's peak from the second batch on. */
function tasksOf(
  { tables, rows: [write, read] }: Measured,
  isFirst: boolean,
): readonly BenchTask[] {
  const told = ({ peakMemory, ...measurement }: Measurement): Measurement =>
    isFirst && peakMemory !== undefined ? { ...measurement, peakMemory } : measurement
  return [
    { name: rowName(write), take: async () => told(await tables.write()) },
    { name: rowName(read), take: async () => told(await tables.read()) },
  ]
}

/** All calls that KMS completed for a project; undefined where the target does not show them. */
async function kmsCalls({ sandbox }: BenchSandbox, project: string): Promise<number | undefined> {
  if (!sandbox.metering) return undefined
  const calls = accepted(await sandbox.metering.kmsCalls({ project }), 'counting KMS calls')
  return Object.values(calls).reduce((sum, count) => sum + count, 0)
}
