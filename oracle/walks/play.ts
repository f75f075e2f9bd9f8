/**
 * Plays walks: each from a seed of its own, drawn by fast-check, so that a walk is played again by its seed alone. After a
 * violation of one clause the others are still looked for. fast-check finds the shortest sequence that shows a violation.
 */
import * as fc from 'fast-check'
import { type Target, TargetFault } from '../../adapters/target'
import type { Saying } from '../../record/saying'
import type { Instruments } from '../instruments'
import { Oracle } from '../oracle'
import { Coverage, coveringRows, type ProjectPlan, REGIONS, valuesOf } from './dimensions'
import { lookAtEverything } from './final-look'
import type { Move } from './move'
import { movesFor } from './moves'
import {
  type Asked,
  type FetchedBytesOf,
  NotPossible,
  Violated,
  type Violation,
  Walk,
} from './walk'
import { World } from './world'

export interface WalksRequest {
  readonly target: Target
  readonly instruments: Instruments
  /** The seed of the first walk; the others count on from it. */
  readonly seed: number
  readonly walks: number
  /** Moves of the longest walk. */
  readonly length: number
  /** How often a walk is played again to find the shortest sequence; 0: as it was found. */
  readonly shortenings: number
  /** Only findings of these clauses count. */
  readonly clauses?: ReadonlySet<string> | undefined
  /** Asked before each walk: false ends the walks. */
  readonly goesOn?: (() => boolean) | undefined
  /** Resolves when the walks that are being played are not waited for: the result is that of the others. */
  readonly givenUp?: Promise<unknown> | undefined
  readonly onWalk?: ((played: number, questions: number, found: number) => void) | undefined
  /** Of n machines, this one plays every n-th walk; left out: all of them. */
  readonly share?: { readonly index: number; readonly of: number } | undefined
  /** How many walks are played at the same time; left out: one. */
  readonly lanes?: number | undefined
  readonly onAsked?: ((asked: Asked) => void) | undefined
  /** Called with the exchanges of a walk of which the result keeps some: a violation, or the first question about a clause. */
  readonly onKept?: ((exchanges: readonly Asked[]) => void) | undefined
  /** Left out: the target alone shows what it stores. */
  readonly fetchedBytesOf?: FetchedBytesOf | undefined
}

export interface FoundViolation {
  readonly violation: Violation
  /** Plays it again: the seed of its walk. */
  readonly seed: number
  /** From the first question of the sandbox to the one that showed it. */
  readonly exchanges: readonly Asked[]
  readonly moves: readonly string[]
  /** In how many of how many replays of the sequence it was seen again; undefined: not replayed. */
  readonly replays: { readonly seen: number; readonly of: number } | undefined
}

export interface WalksResult {
  readonly seed: number
  readonly length: number
  readonly walks: number
  readonly questions: number
  readonly found: ReadonlyMap<string, FoundViolation>
  /** Clauses that were put to the target, and how often. */
  readonly asked: ReadonlyMap<string, number>
  /** The first exchange in which each clause was put to the target. */
  readonly examples: ReadonlyMap<string, Asked>
  readonly readings: ReadonlyMap<string, Saying>
  readonly coverage: Coverage
  /** Why the walks ended before their time. */
  readonly fault: TargetFault | undefined
}

/** So often a shortest sequence is played again: a violation may depend on chance or on time. */
const REPLAYS = 5

/** Walks play in sandboxes of their own. @throws any error that is no TargetFault: a fault of the suite */
export async function playWalks(request: WalksRequest): Promise<WalksResult> {
  const { target, seed, walks, length, goesOn = () => true, onWalk } = request
  const { share = { index: 0, of: 1 }, lanes = 1, givenUp = new Promise(() => {}) } = request
  const played = new Played()
  let fault: TargetFault | undefined
  let next = share.index
  let count = 0
  await Promise.race([Promise.all(Array.from({ length: lanes }, lane)), givenUp])
  return { seed, length, walks: count, fault, ...played.result() }

  async function lane(): Promise<void> {
    while (next < walks && fault === undefined && goesOn()) {
      const index = next
      next += share.of
      try {
        await playOne(request, seed + index, played)
      } catch (error) {
        if (!(error instanceof TargetFault)) throw error
        fault = error
        return
      }
      count += 1
      onWalk?.(count, played.questions, played.found.size)
    }
  }

  async function playOne(request: WalksRequest, walkSeed: number, played: Played): Promise<void> {
    const plans = plansFor(target, walkSeed)
    const { shortenings } = request
    let sought: string | undefined
    let shortest:
      | (Omit<FoundViolation, 'seed' | 'replays'> & { steps: readonly Move[] })
      | undefined
    let left = shortenings
    // fast-check takes every error for a sequence to be shortened, so one that is no violation is kept aside.
    let trouble: { readonly error: unknown } | undefined
    const property = fc.asyncProperty(movesOf(target, length), async (moves) => {
      if (trouble !== undefined || (sought !== undefined && left-- <= 0)) return
      const known = new Set(played.found.keys())
      const walked = await walkThrough(request, plans, moves, known, sought, played).catch(
        (error: unknown) => {
          trouble = { error }
        },
      )
      if (!walked) return
      sought = walked.violation.clause
      shortest = { ...walked, steps: moves }
      throw new Error(sought)
    })
    await fc.check(property, {
      seed: walkSeed,
      numRuns: 1,
      unbiased: true,
      endOnFailure: shortenings === 0,
    })
    if (shortest !== undefined) {
      const { steps: _, ...found } = shortest
      played.found.set(found.violation.clause, { ...found, seed: walkSeed, replays: undefined })
    }
    if (trouble !== undefined) throw trouble.error
    if (shortest === undefined || shortenings === 0) return
    const { steps, ...found } = shortest
    const { clause } = found.violation
    let seen = 0
    for (let time = 0; time < REPLAYS; time++) {
      const again = await walkThrough(request, plans, steps, new Set(), clause, played)
      if (again !== undefined) seen += 1
    }
    played.found.set(clause, { ...found, seed: walkSeed, replays: { seen, of: REPLAYS } })
  }
}

class Played {
  readonly found = new Map<string, FoundViolation>()
  readonly asked = new Map<string, number>()
  readonly examples = new Map<string, Asked>()
  readonly readings = new Map<string, Saying>()
  readonly coverage = new Coverage()
  questions = 0

  /** Returns whether an exchange of the walk is kept. */
  take(walk: Walk, examples: ReadonlyMap<string, Asked>): boolean {
    this.questions += walk.exchanges.length
    for (const [clause, count] of walk.asked)
      this.asked.set(clause, (this.asked.get(clause) ?? 0) + count)
    for (const [clause, reading] of walk.readings) this.readings.set(clause, reading)
    let isKept = false
    for (const [clause, asked] of examples) {
      if (this.examples.has(clause)) continue
      this.examples.set(clause, asked)
      isKept = true
    }
    return isKept
  }

  result() {
    const { found, asked, examples, readings, coverage, questions } = this
    return { found, asked, examples, readings, coverage, questions }
  }
}

async function walkThrough(
  { target, instruments, clauses, onAsked, onKept, fetchedBytesOf }: WalksRequest,
  plans: readonly ProjectPlan[],
  moves: readonly Move[],
  known: ReadonlySet<string>,
  sought: string | undefined,
  played: Played,
): Promise<Omit<FoundViolation, 'seed' | 'replays'> | undefined> {
  const sandbox = await target.openSandbox('a walk')
  const examples = new Map<string, Asked>()
  const walk = new Walk({
    sandbox,
    target,
    oracle: new Oracle(target, instruments),
    known,
    clauses: sought === undefined ? clauses : new Set([sought]),
    fetchedBytesOf,
    onAsked(asked, judgement) {
      onAsked?.(asked)
      for (const clause of judgement.asked) if (!examples.has(clause)) examples.set(clause, asked)
    },
  })
  const world = new World(walk, plans, played.coverage)
  const done: string[] = []
  let isViolated = false
  try {
    for (const move of moves) {
      done.push(`${move.name} ${JSON.stringify(move.given)}`)
      await move.play(world).catch(possible)
    }
    await lookAtEverything(world).catch(possible)
    return undefined
  } catch (error) {
    if (!(error instanceof Violated)) throw error
    const { violation } = error
    isViolated = true
    return { violation, moves: done, exchanges: walk.exchanges.slice(0, violation.at + 1) }
  } finally {
    if (played.take(walk, examples) || isViolated) onKept?.(walk.exchanges)
    await sandbox.close()
  }
}

function possible(error: unknown): void {
  if (!(error instanceof NotPossible)) throw error
}

const KINDS = new WeakMap<object, fc.Arbitrary<Move[]>>()

function movesOf(target: Target, length: number): fc.Arbitrary<Move[]> {
  const known = KINDS.get(target.capabilities)
  if (known) return known
  const kinds = movesFor(target.capabilities).map(({ weight, moves }) => ({
    weight,
    arbitrary: moves,
  }))
  const moves = fc.array(fc.oneof(...kinds), { minLength: 1, maxLength: length, size: 'max' })
  KINDS.set(target.capabilities, moves)
  return moves
}

/** Hologres reads projects under a BYOK of one region only (HOL-3). */
const ONLY_REGION = 'cn-shanghai'
const OF_HOLOGRES = { region: ONLY_REGION, key: 'byok' } as const

/** The projects of a walk: rows of the covering array, one after the other from walk to walk. */
function plansFor(target: Target, seed: number): readonly ProjectPlan[] {
  const { capabilities } = target
  const rows = rowsFor(target)
  const first = (Math.abs(seed) * 4) % rows.length
  const plans = [0, 1, 2, 3].map(
    (index) => rows[(first + index * 5 + index) % rows.length] as ProjectPlan,
  )
  const [one, two, three, four] = plans as [ProjectPlan, ProjectPlan, ProjectPlan, ProjectPlan]
  // Projects of one region are mixed up more easily.
  const near = seed % 2 === 0 ? { ...two, region: one.region } : two
  const forHologres =
    capabilities.has('hologres') &&
    capabilities.has('keys') &&
    rows.some(({ region }) => region === ONLY_REGION)
  if (!forHologres) return [one, near, three, four]
  // The limits of Hologres begin with encryption (HOL-6).
  const way = seed % 2 === 0 ? ({ way: 'later' } as const) : {}
  return [one, near, three, { ...four, ...OF_HOLOGRES, ...way }]
}

const ROWS = new WeakMap<Target, readonly ProjectPlan[]>()

function rowsFor(target: Target): readonly ProjectPlan[] {
  const known = ROWS.get(target)
  if (known !== undefined) return known
  const values = valuesOf(target.capabilities, target.regions ?? REGIONS)
  const rows = coveringRows(values) as unknown as readonly ProjectPlan[]
  ROWS.set(target, rows)
  return rows
}
