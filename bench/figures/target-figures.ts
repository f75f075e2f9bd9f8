/**
 * What a table's way through a target costs: written and read through the port, unencrypted and with each
 * algorithm in turns, so that the price of encryption is one of the same moments.
 */
import type { Refusal, Target } from '../../adapters/target'
import { proveTable, tableParts } from './bench-table'
import { type CipherRow, cipherContestant } from './ciphers'
import { figureOf, ratioOf } from './figure-of'
import {
  type BenchAlgorithm,
  type Figure,
  type RefusedFigure,
  type Result,
  rowName,
} from './figures'
import { collectGarbage, forgetPeakMemory, peakMemory } from './memory'
import {
  type Contestant,
  type Observation,
  playRounds,
  type RoundLimits,
  type Turn,
  type Turns,
} from './rounds'
import { MEBIBYTE } from './sizes'
import { megabytesPerSecond, SLICE_MS } from './slice'
import { quantile } from './statistics'
import { accepted, BenchRefused, openWorkshop, type Workshop } from './workshop'

export interface TargetPlan {
  readonly algorithms: readonly BenchAlgorithm[]
  readonly sizes: readonly number[]
  readonly limits: RoundLimits
}

/** What the reference encrypts at a time; other targets are held to the same. */
const CHUNK_BYTES = 4 * MEBIBYTE

/** What one table may hold: a target need not give back more in one answer than this. */
const TABLE_BYTES = 64 * MEBIBYTE

interface TargetRow {
  readonly subject: 'target-write' | 'target-read'
  readonly algorithm: BenchAlgorithm
  readonly size: number
}

export async function targetFigures(
  target: Target,
  { algorithms, sizes, limits }: TargetPlan,
  observe?: (observation: Observation) => void,
): Promise<readonly Result[]> {
  const results: Result[] = []
  for (const size of sizes) {
    const workshop = await openWorkshop(target, algorithms, `figures of ${size} bytes`)
    try {
      results.push(...(await figuresOfSize(workshop, size, limits, observe)))
    } finally {
      await workshop.close()
    }
  }
  return results
}

async function figuresOfSize(
  workshop: Workshop,
  size: number,
  limits: RoundLimits,
  observe?: (observation: Observation) => void,
): Promise<readonly Result[]> {
  const refused: Result[] = []
  const measured: Measured[] = []
  for (const [algorithm, project] of workshop.projects) {
    const rows = [
      { subject: 'target-write', algorithm, size },
      { subject: 'target-read', algorithm, size },
    ] as const
    const ready = typeof project === 'string' ? await prepared(workshop, project, size) : project
    if ('tables' in ready) measured.push({ ...ready, rows })
    else refused.push(...rows.map((row) => refusedFigure(row, ready)))
  }
  const ciphers = measured.flatMap(({ rows }) => rows.flatMap(cipherOf)).map(cipherContestant)
  const contestants = [...measured.flatMap(contestantsOf), ...ciphers]
  const turns = await playRounds(contestants, limits, observe)
  const turnsOf = (row: TargetRow | CipherRow): Turns => turns.get(rowName(row)) ?? new Map()
  const taken = measured.flatMap(({ rows, kmsCalls: calls }) =>
    rows.map((row) => tableFigure(row, turnsOf, calls)),
  )
  return [...taken, ...refused]
}

interface Prepared {
  readonly tables: Tables
  /** Of the first write and read of all; undefined where the target does not show them. */
  readonly kmsCalls: number | undefined
}

interface Measured extends Prepared {
  readonly rows: readonly [write: TargetRow, read: TargetRow]
}

/** Once written, read and compared; a refusal on the way is what its rows say. */
async function prepared(
  workshop: Workshop,
  project: string,
  size: number,
): Promise<Prepared | Refusal> {
  const tables = new Tables(workshop, project, size)
  try {
    const before = await kmsCalls(workshop, project)
    await tables.prove()
    const after = await kmsCalls(workshop, project)
    const counted = before === undefined || after === undefined ? undefined : after - before
    return { tables, kmsCalls: counted }
  } catch (error) {
    if (error instanceof BenchRefused) return error.refusal
    throw error
  }
}

function contestantsOf({ tables, rows: [write, read] }: Measured): readonly Contestant[] {
  return [
    { name: rowName(write), take: () => tables.write() },
    { name: rowName(read), take: () => tables.read() },
  ]
}

function refusedFigure(row: TargetRow, { code, message }: Refusal): RefusedFigure {
  return { ...row, refusal: { code, message }, samples: 0 }
}

/** The bundled cipher by itself: what no way through a target that uses it can surpass. */
function cipherOf({ subject, algorithm, size }: TargetRow): CipherRow[] {
  if (algorithm === 'none') return []
  const direction = subject === 'target-write' ? 'cipher-encrypt' : 'cipher-decrypt'
  return [{ subject: direction, algorithm, size: Math.min(size, CHUNK_BYTES) }]
}

function tableFigure(
  row: TargetRow,
  turnsOf: (row: TargetRow | CipherRow) => Turns,
  calls: number | undefined,
): Figure {
  const { subject, algorithm, size } = row
  const own = turnsOf(row)
  const ratios = [
    algorithm === 'none'
      ? undefined
      : ratioOf(own, turnsOf({ ...row, algorithm: 'none' }), 'unencrypted'),
    ...cipherOf(row).map((cipher) => ratioOf(own, turnsOf(cipher), 'cipher')),
  ].filter((ratio) => ratio !== undefined)
  return {
    ...figureOf(row, own),
    ...(ratios.length > 0 ? { ratios } : {}),
    ...(subject === 'target-write' && calls !== undefined
      ? { kmsCallsPerMiB: calls / (size / MEBIBYTE) }
      : {}),
    ...memoryOf(own),
  }
}

/** The rows of one size, as one table or as several. Only what the target does is timed. */
class Tables {
  readonly #workshop: Workshop
  readonly #project: string
  readonly #tables: readonly { readonly table: string; readonly bytes: number }[]
  readonly #size: number

  constructor(workshop: Workshop, project: string, size: number) {
    this.#workshop = workshop
    this.#project = project
    this.#size = size
    this.#tables = Array.from({ length: Math.ceil(size / TABLE_BYTES) }, (_, index) => ({
      table: `figures_${index}`,
      bytes: Math.min(TABLE_BYTES, size - index * TABLE_BYTES),
    }))
  }

  write(): Promise<Turn> {
    return this.#turn(async ({ table, bytes }) => {
      const where = { project: this.#project, table }
      let milliseconds = 0
      let mode: 'overwrite' | 'append' = 'overwrite'
      for (const rows of tableParts(bytes, this.#seed(table))) {
        const start = performance.now()
        const answer = await this.#workshop.sandbox.writeRows({ ...where, rows, mode })
        milliseconds += performance.now() - start
        accepted(answer, `writing to ${table} of ${this.#project}`)
        mode = 'append'
      }
      return milliseconds
    })
  }

  read(): Promise<Turn> {
    return this.#turn(async ({ table }) => {
      const start = performance.now()
      const answer = await this.#workshop.sandbox.readRows({ project: this.#project, table })
      const milliseconds = performance.now() - start
      accepted(answer, `reading ${table} of ${this.#project}`)
      return milliseconds
    })
  }

  /** What was written is what is read: of a target that loses rows no figure is given. */
  async prove(): Promise<void> {
    await this.write()
    for (const { table, bytes } of this.#tables) {
      collectGarbage()
      const answer = await this.#workshop.sandbox.readRows({ project: this.#project, table })
      const rows = accepted(answer, `reading ${table} of ${this.#project}`)
      proveTable(rows, bytes, this.#seed(table))
    }
  }

  /** All tables, and small ones again and again: a millisecond by itself is mostly chance. */
  async #turn(work: (table: { table: string; bytes: number }) => Promise<number>): Promise<Turn> {
    collectGarbage()
    forgetPeakMemory()
    const calls: number[] = []
    let spent = 0
    do {
      let milliseconds = 0
      for (const [index, table] of this.#tables.entries()) {
        if (index > 0) collectGarbage()
        milliseconds += await work(table)
      }
      calls.push(milliseconds)
      spent += milliseconds
    } while (spent < SLICE_MS)
    const peak = peakMemory()
    return {
      throughput: megabytesPerSecond(this.#size * calls.length, spent),
      p50: megabytesPerSecond(this.#size, quantile(calls, 0.5)),
      p99: megabytesPerSecond(this.#size, quantile(calls, 0.99)),
      ...(peak === undefined ? {} : { peakMemory: peak }),
    }
  }

  #seed(table: string): string {
    return `${this.#project} ${table}`
  }
}

/** All calls that KMS completed for a project; undefined where the target does not show them. */
async function kmsCalls({ sandbox }: Workshop, project: string): Promise<number | undefined> {
  if (!sandbox.metering) return undefined
  const calls = accepted(await sandbox.metering.kmsCalls({ project }), 'counting KMS calls')
  return Object.values(calls).reduce((sum, count) => sum + count, 0)
}

function memoryOf(turns: Turns): Pick<Figure, 'peakMemory'> {
  const peaks = Array.from(turns.values(), ({ peakMemory = 0 }) => peakMemory)
  const peak = Math.max(0, ...peaks)
  return peak > 0 ? { peakMemory: peak } : {}
}
