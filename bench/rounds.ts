/**
 * Takes samples in turns: in every round each contestant has its turn, so that whatever the machine does
 * meanwhile falls on all of them alike, and a ratio is one of neighbours in time.
 */
import { estimate, isPrecise } from './statistics'

/** What one turn came to, in MB/s. */
export interface Turn {
  /** Of all calls of the turn together. */
  readonly throughput: number
  /** Of the middle call, and of the one that 99 of 100 surpass. */
  readonly p50: number
  readonly p99: number
  readonly peakMemory?: number
  /** In which of several stretches; left out: there was but one. */
  readonly stretch?: number
}

export interface Contestant {
  readonly name: string
  /** Takes its turn in one round of so many; left out: in each. */
  readonly every?: number
  take(): Turn | Promise<Turn>
}

export interface RoundLimits {
  readonly least: number
  readonly most: number
  /** No new round is begun after this, once there are `least`. */
  readonly seconds: number
}

/** Of so many stretches that a bench is played in, the limits of each. */
export function ofStretch({ least, most, seconds }: RoundLimits, stretches: number): RoundLimits {
  const share = (count: number) => Math.ceil(count / stretches)
  return { least: share(least), most: share(most), seconds: seconds / stretches }
}

/** By round, counted from 0. */
export type Turns = ReadonlyMap<number, Turn>

/** The turns of several stretches, put together in the order in which they were played. */
export class TakenTurns {
  readonly #turns = new Map<string, Map<number, Turn>>()
  #rounds = 0
  #stretches = 0

  add(stretch: ReadonlyMap<string, Turns>): void {
    let rounds = 0
    for (const [name, turns] of stretch) {
      const own = this.#turns.get(name) ?? new Map<number, Turn>()
      this.#turns.set(name, own)
      for (const [round, turn] of turns) {
        own.set(this.#rounds + round, { ...turn, stretch: this.#stretches })
        rounds = Math.max(rounds, round + 1)
      }
    }
    this.#rounds += rounds
    this.#stretches += 1
  }

  of(name: string): Turns {
    return this.#turns.get(name) ?? new Map()
  }
}

export interface Observation {
  readonly round: number
  readonly most: number
  readonly contestant: string
}

/** Ends when every contestant that plays every round is precise, or a limit is reached. */
export async function playRounds(
  contestants: readonly Contestant[],
  { least, most, seconds }: RoundLimits,
  observe: (observation: Observation) => void = () => {},
  now: () => number = () => performance.now(),
): Promise<ReadonlyMap<string, Turns>> {
  const turns = new Map(contestants.map(({ name }) => [name, new Map<number, Turn>()]))
  const end = now() + seconds * 1000
  for (let round = 0; round < most; round++) {
    if (round >= least && (now() >= end || allPrecise(contestants, turns))) break
    for (const contestant of inTurn(contestants, round)) {
      observe({ round, most, contestant: contestant.name })
      turns.get(contestant.name)?.set(round, await contestant.take())
    }
  }
  return turns
}

/** Each round begins with another one, so that nobody always follows the same neighbour's leavings. */
function inTurn(contestants: readonly Contestant[], round: number): readonly Contestant[] {
  const start = round % Math.max(1, contestants.length)
  const rotated = [...contestants.slice(start), ...contestants.slice(0, start)]
  return rotated.filter((contestant) => {
    const { every = 1 } = contestant
    return (round + contestants.indexOf(contestant)) % every === 0
  })
}

function allPrecise(
  contestants: readonly Contestant[],
  turns: ReadonlyMap<string, Turns>,
): boolean {
  return contestants.every(({ name, every = 1 }) => {
    const samples = throughputs(turns.get(name) ?? new Map())
    return every > 1 || (samples.length > 1 && isPrecise(estimate(samples)))
  })
}

export function throughputs(turns: Turns): number[] {
  return Array.from(turns.values(), ({ throughput }) => throughput)
}

/** Turns by the stretch that they were taken in. */
export function byStretch(turns: Turns): readonly (readonly Turn[])[] {
  return [...Map.groupBy(turns.values(), ({ stretch = 0 }) => stretch).values()]
}
