/** How long the target took to answer, by the durations in the record. All times are in milliseconds. */
import type { SeenTarget } from '../../record/seen-target'

export interface OperationLatency {
  readonly operation: string
  readonly exchanges: number
  /** The sum of their durations. */
  readonly waitedMs: number
  /** Half of the exchanges took no longer. */
  readonly p50: number
  /** 95 of 100 exchanges took no longer. */
  readonly p95: number
  readonly max: number
}

export const SLOW_CAUSES = ['delayed-acknowledgements', 'unknown'] as const
export type SlowCause = (typeof SLOW_CAUSES)[number]

export interface Latency extends Omit<OperationLatency, 'operation'> {
  /** Those that cost the most time first. */
  readonly operations: readonly OperationLatency[]
  /** The likely cause of its slowness; left out: the target is not slow. */
  readonly slow?: SlowCause
}

/** Of a run. */
export interface RunLatency extends Latency {
  /** `waitedMs` as a part of the time of all scenarios that were played, from 0 to 1. */
  readonly share: number
}

/** An exchange, as far as it matters here. One without an answer counts as well: the suite waited for it. */
export interface TimedExchange {
  readonly operation: string
  readonly durationMs: number
}

/** A scenario of the model, as far as it matters here. */
export interface TimedScenario {
  readonly durationMs: number
  readonly steps: readonly { readonly exchanges: readonly TimedExchange[] }[]
}

/**
 * Undefined where nothing was asked. Parallel scenarios and shards each have their own time: waiting and the time of the
 * scenarios are sums over all of them.
 */
export function runLatency(
  scenarios: readonly TimedScenario[],
  seen: readonly SeenTarget[] | undefined,
): RunLatency | undefined {
  const exchanges = scenarios.flatMap(({ steps }) => steps.flatMap((step) => step.exchanges))
  const latency = latencyOf(exchanges, isOnThisMachine(seen))
  if (latency === undefined) return undefined
  const playedMs = scenarios.reduce((sum, { durationMs }) => sum + durationMs, 0)
  // The times of scenarios are whole milliseconds: short ones can add up to less than their exchanges.
  const share = Math.round((latency.waitedMs / Math.max(playedMs, latency.waitedMs)) * 1_000)
  return { ...latency, share: share / 1_000 || 0 }
}

/** Undefined where nothing was asked. `onThisMachine`: the way to the target takes no time. */
export function latencyOf(
  exchanges: readonly TimedExchange[],
  onThisMachine: boolean,
): Latency | undefined {
  if (exchanges.length === 0) return undefined
  const byOperation = new Map<string, number[]>()
  for (const { operation, durationMs } of exchanges) {
    const known = byOperation.get(operation)
    if (known) known.push(durationMs)
    else byOperation.set(operation, [durationMs])
  }
  const operations = Array.from(byOperation, ([operation, durations]) => {
    return { operation, ...figuresOf(sorted(durations)) }
  })
  const all = sorted(exchanges.map(({ durationMs }) => durationMs))
  const slow = slowCause(all, onThisMachine)
  return {
    ...figuresOf(all),
    operations: operations.sort((one, other) => other.waitedMs - one.waitedMs),
    ...(slow === undefined ? {} : { slow }),
  }
}

/** Whether every place of the target is on the machine of the suite. */
export function isOnThisMachine(seen: readonly SeenTarget[] | undefined): boolean {
  return seen?.every((each) => each.kind !== 'address' || isLoopback(each.address)) ?? false
}

function isLoopback(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { hostname } = new URL(address)
  return /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname)
}

/**
 * By how much a delayed acknowledgement holds an answer back: 40 ms on Linux (TCP_DELACK_MIN of the kernel), with some
 * time for the answer itself.
 */
const HELD_BACK_MS = { from: 38, to: 55 } as const
const SLOW_MS = 100

/**
 * A program rarely takes the same 40 ms for much of what it is asked, whatever that is. A machine that does other work as
 * well makes some of the answers later.
 */
function slowCause(durations: Float64Array, onThisMachine: boolean): SlowCause | undefined {
  const { from, to } = HELD_BACK_MS
  const half = atRank(durations, 0.5)
  const heldBack = durations.filter((duration) => duration >= from && duration <= to).length
  if (onThisMachine && half >= from && heldBack * 3 >= durations.length) {
    return 'delayed-acknowledgements'
  }
  return half >= SLOW_MS ? 'unknown' : undefined
}

function sorted(durations: readonly number[]): Float64Array {
  return Float64Array.from(durations).sort()
}

function figuresOf(durations: Float64Array): Omit<OperationLatency, 'operation'> {
  return {
    exchanges: durations.length,
    waitedMs: rounded(durations.reduce((sum, duration) => sum + duration, 0)),
    p50: rounded(atRank(durations, 0.5)),
    p95: rounded(atRank(durations, 0.95)),
    max: rounded(atRank(durations, 1)),
  }
}

/** The nearest rank: a duration that was measured, and not a value between two. */
function atRank(durations: Float64Array, part: number): number {
  return durations[Math.max(0, Math.ceil(part * durations.length) - 1)] ?? 0
}

/** To microseconds. */
function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 1_000) / 1_000
}
