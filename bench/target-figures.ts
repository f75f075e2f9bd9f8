/**
 * Measures what encryption costs at a target: tables are written and read through the port,
 * unencrypted and with each algorithm, in the same rounds.
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
  /** For each size, in all batches together. */
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

  /** Uses one sandbox for each size, and closes it before the next, to measure memory by size. */
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
        // Without the tables, so that the closed sandbox can be collected.
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

/** The rows of the first batch, and the measurements of all batches. */
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
  /** Of the first write and read; undefined without the capability metering. */
  readonly kmsCalls: number | undefined
}

interface Measured extends Prepared {
  readonly rows: readonly [write: TargetRow, read: TargetRow]
}

/** Writes the tables, and in the first batch checks them. Returns a refusal of the target. */
async function prepared(
  benchSandbox: BenchSandbox,
  project: string,
  size: number,
  isFirst: boolean,
): Promise<Prepared | Refusal> {
  const tables = new Tables(benchSandbox, project, size)
  try {
    const before = await kmsCalls(benchSandbox, project)
    if (isFirst) await tables.check()
    else await tables.write()
    const after = await kmsCalls(benchSandbox, project)
    const counted = before === undefined || after === undefined ? undefined : after - before
    return { tables, kmsCalls: counted }
  } catch (error) {
    if (error instanceof BenchRefused) return error.refusal
    throw error
  }
}

/** Only the first batch counts memory: later ones include what larger tables left behind. */
function tasksOf(
  { tables, rows: [write, read] }: Measured,
  isFirst: boolean,
): readonly BenchTask[] {
  const withMemory = ({ peakMemory, ...measurement }: Measurement): Measurement =>
    isFirst && peakMemory !== undefined ? { ...measurement, peakMemory } : measurement
  return [
    { name: rowName(write), take: async () => withMemory(await tables.write()) },
    { name: rowName(read), take: async () => withMemory(await tables.read()) },
  ]
}

/** All completed KMS calls of a project; undefined without the capability metering. */
async function kmsCalls({ sandbox }: BenchSandbox, project: string): Promise<number | undefined> {
  if (!sandbox.metering) return undefined
  const calls = accepted(await sandbox.metering.kmsCalls({ project }), 'counting KMS calls')
  return Object.values(calls).reduce((sum, count) => sum + count, 0)
}
