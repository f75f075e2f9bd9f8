/** Plays the walks of a run, and sums up what they showed of each clause. */
import { fetchedBytesOf } from '../../../adapters/fetched-bytes'
import { saidOf } from '../../../adapters/said-fault'
import type { Target } from '../../../adapters/target'
import { type FoundViolation, playWalks, type WalksResult } from '../../../oracle/walks/play'
import type { Asked } from '../../../oracle/walks/walk'
import type { Exchange } from '../../../record/evidence'
import { announceDataKey, dataKeyIn } from '../../../record/redaction'
import { say } from '../../../record/saying'
import { fetchedExchange } from '../fetched-exchange'
import { INSTRUMENTS } from './instruments'
import { tell } from './telling'
import type { ClauseInWalks, SecondViolation, WalksSummary, WalkViolation } from './walks-summary'

/** A report shows so many exchanges before a violation. */
const MOST_SHOWN = 40

export interface WalksOfRun {
  readonly seed: number
  readonly walks: number
  readonly length: number
  readonly shortenings?: number
  readonly share?: { readonly index: number; readonly of: number }
  readonly lanes?: number
  readonly clauses?: readonly string[] | undefined
  readonly goesOn?: () => boolean
  readonly givenUp?: Promise<unknown>
  readonly onWalk?: (played: number, questions: number, found: number) => void
}

export async function playForRun(
  target: Target,
  request: WalksOfRun,
  second: ReadonlyMap<string, readonly SecondViolation[]> = new Map(),
): Promise<WalksSummary> {
  const { clauses, shortenings = 0, ...given } = request
  const result = await playWalks({
    ...given,
    target: walked(target),
    instruments: INSTRUMENTS,
    shortenings,
    clauses: clauses === undefined || clauses.length === 0 ? undefined : new Set(clauses),
    onKept: (exchanges) => exchanges.forEach(announce),
    fetchedBytesOf,
  })
  const told = new Map(
    [...result.found].map(([id, found]) => [id, tell(found, target).lines.join('\n')] as const),
  )
  const summary = summaryOf(result, second, told)
  return isOneOfShards(given) ? { ...summary, met: result.coverage.met } : summary
}

/** Walks do not wait: where the clock only runs, no move lets time pass. */
function walked(target: Target): Target {
  if (target.clock !== 'running') return target
  const capabilities = [...target.capabilities].filter((name) => name !== 'clock')
  return { ...target, capabilities: new Set(capabilities) }
}

function isOneOfShards({ share }: Pick<WalksOfRun, 'share'>): boolean {
  return share !== undefined && share.of > 1
}

/** So that the record shows no data key. Those of all walks would take ever more memory. */
function announce({ operation, outcome }: Asked): void {
  if (operation !== 'keys.decrypt') return
  const key = dataKeyIn(outcome)
  if (key !== undefined) announceDataKey(key)
}

function summaryOf(
  result: WalksResult,
  second: ReadonlyMap<string, readonly SecondViolation[]>,
  told: ReadonlyMap<string, string>,
): WalksSummary {
  const { seed, length, walks, questions, coverage, fault } = result
  const ids = new Set([...result.asked.keys(), ...result.found.keys(), ...second.keys()])
  const clauses = [...ids].map((id): [string, ClauseInWalks] => {
    const example = result.examples.get(id)
    const found = result.found.get(id)
    return [
      id,
      {
        asked: result.asked.get(id) ?? 0,
        example: example && exchangeOf(example),
        violation: found && violationOf(found, told.get(id) ?? ''),
        second: second.get(id)?.[0],
      },
    ]
  })
  return {
    seed,
    length,
    walks,
    questions,
    pairs: coverage.pairs,
    triples: coverage.triples,
    clauses: Object.fromEntries(clauses),
    fault: fault && (saidOf(fault) ?? say`${fault.message}`),
  }
}

function violationOf(
  { violation, exchanges, moves, seed, replays }: FoundViolation,
  told: string,
): WalkViolation {
  const { expected, observed } = violation
  return {
    expected,
    observed,
    exchanges: exchanges.slice(-MOST_SHOWN).map(exchangeOf),
    moves,
    seed,
    told,
    replays,
  }
}

function exchangeOf({ operation, input, outcome, durationMs }: Asked): Exchange {
  return { operation, input, outcome, durationMs, ...fetchedExchange(outcome) }
}
