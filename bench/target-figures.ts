/**
 * What a table's way through a target costs: written and read through the port, unencrypted and with each
 * algorithm in turns, so that the price of encryption is one of the same moments.
 */
import type { Refusal, Target } from '../adapters/target'
import { type CipherRow, cipherContestant } from './ciphers'
import { type BenchAlgorithm, type Result, rowName } from './figures'
import {
  type Contestant,
  type Observation,
  playRounds,
  type RoundLimits,
  TakenTurns,
  type Turn,
  type Turns,
} from './rounds'
import { cipherOf, refusedFigure, type TargetRow, tableFigure } from './table-figure'
import { Tables } from './tables'
import { accepted, BenchRefused, openWorkshop, type Workshop } from './workshop'

export interface TargetPlan {
  readonly algorithms: readonly BenchAlgorithm[]
  readonly sizes: readonly number[]
  /** Of all stretches together, for each size. */
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

  /** A workshop for each size, which is closed before the next: what it holds would be in the other's memory. */
  async play(limits: RoundLimits, observe?: (observation: Observation) => void): Promise<void> {
    const { algorithms, sizes } = this.#plan
    for (const size of sizes) {
      const workshop = await openWorkshop(this.#target, algorithms, `figures of ${size} bytes`)
      try {
        const taken = this.#sizes.get(size)
        const isFirst = taken === undefined
        const { measured, refused } = await contestantsReady(workshop, size, isFirst)
        // Without the tables: a workshop that is closed is to be forgotten.
        const rows = measured.map(({ tables: _, ...row }) => row)
        const own = taken ?? { measured: rows, refused, turns: new TakenTurns() }
        this.#sizes.set(size, own)
        const ciphers = measured.flatMap(({ rows }) => rows.flatMap(cipherOf)).map(cipherContestant)
        const contestants = [
          ...measured.flatMap((each) => contestantsOf(each, isFirst)),
          ...ciphers,
        ]
        own.turns.add(await playRounds(contestants, limits, observe))
      } finally {
        await workshop.close()
      }
    }
  }

  figures(): readonly Result[] {
    return Array.from(this.#sizes.values()).flatMap(({ measured, refused, turns }) => {
      const turnsOf = (row: TargetRow | CipherRow): Turns => turns.of(rowName(row))
      const taken = measured.flatMap(({ rows, kmsCalls: calls }) =>
        rows.map((row) => tableFigure(row, turnsOf, calls)),
      )
      return [...taken, ...refused]
    })
  }
}

/** Rows as the first stretch found them, and the turns of all. */
interface SizeTaken {
  readonly measured: readonly Omit<Measured, 'tables'>[]
  readonly refused: readonly Result[]
  readonly turns: TakenTurns
}

async function contestantsReady(
  workshop: Workshop,
  size: number,
  isFirst: boolean,
): Promise<{ readonly measured: readonly Measured[]; readonly refused: readonly Result[] }> {
  const refused: Result[] = []
  const measured: Measured[] = []
  for (const [algorithm, project] of workshop.projects) {
    const rows = [
      { subject: 'target-write', algorithm, size },
      { subject: 'target-read', algorithm, size },
    ] as const
    const isRefused = typeof project !== 'string'
    const ready = isRefused ? project : await prepared(workshop, project, size, isFirst)
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
  workshop: Workshop,
  project: string,
  size: number,
  isFirst: boolean,
): Promise<Prepared | Refusal> {
  const tables = new Tables(workshop, project, size)
  try {
    const before = await kmsCalls(workshop, project)
    if (isFirst) await tables.prove()
    else await tables.write()
    const after = await kmsCalls(workshop, project)
    const counted = before === undefined || after === undefined ? undefined : after - before
    return { tables, kmsCalls: counted }
  } catch (error) {
    if (error instanceof BenchRefused) return error.refusal
    throw error
  }
}

/** What larger tables left in this process would be in a smaller one's peak from the second stretch on. */
function contestantsOf(
  { tables, rows: [write, read] }: Measured,
  isFirst: boolean,
): readonly Contestant[] {
  const told = ({ peakMemory, ...turn }: Turn): Turn =>
    isFirst && peakMemory !== undefined ? { ...turn, peakMemory } : turn
  return [
    { name: rowName(write), take: async () => told(await tables.write()) },
    { name: rowName(read), take: async () => told(await tables.read()) },
  ]
}

/** All calls that KMS completed for a project; undefined where the target does not show them. */
async function kmsCalls({ sandbox }: Workshop, project: string): Promise<number | undefined> {
  if (!sandbox.metering) return undefined
  const calls = accepted(await sandbox.metering.kmsCalls({ project }), 'counting KMS calls')
  return Object.values(calls).reduce((sum, count) => sum + count, 0)
}
