/**
 * The period that dated runs stand for: which there were, in order, what they came to, and for how long nobody
 * asked. No clock is asked: a period begins and ends with its runs, or with the dates that it is held against.
 */
import type { ClauseInRun, DatedRun } from './dated-run'

export interface Bounds {
  /** A time without a whole run is a gap where it is longer than this. */
  readonly gapMs: number
  /** Milliseconds since 1970, where the period is to begin and to end. */
  readonly from?: number | undefined
  readonly to?: number | undefined
}

export interface Gap {
  readonly from: number
  readonly to: number
  readonly where: 'before the first run' | 'between runs' | 'after the last run'
}

/** Runs in a row that one suite made of one version of the target. */
export interface Stretch {
  readonly suite: DatedRun['suite']
  readonly targetVersion: string
  readonly from: number
  readonly to: number
  readonly runs: number
}

export interface ClauseHistory {
  readonly id: string
  readonly statement: string
  readonly standing: string
  /** One for each run of the period; `absent` where the suite had no such clause. */
  readonly verdicts: readonly (ClauseInRun['verdict'] | 'absent')[]
}

export interface Period {
  readonly target: string
  readonly specification: string
  /** In order. */
  readonly runs: readonly DatedRun[]
  /** Of those, the ones that came to a verdict on everything. */
  readonly whole: number
  /** Earlier or later than the dates that the period is held against. */
  readonly outside: number
  /** Longer than is allowed, in order. */
  readonly gaps: readonly Gap[]
  /** Allowed or not; undefined where there is nothing to measure. */
  readonly largest: Gap | undefined
  readonly stretches: readonly Stretch[]
  readonly clauses: readonly ClauseHistory[]
}

/** One for each target and specification: their runs do not speak for each other. */
export function periodsOf(runs: readonly DatedRun[], bounds: Bounds): Period[] {
  const groups = Map.groupBy(runs, ({ target, specification }) =>
    JSON.stringify([target.name, specification]),
  )
  return [...groups]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, members]) => periodOf(members, bounds))
}

function periodOf(members: readonly DatedRun[], bounds: Bounds): Period {
  const { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY } = bounds
  const runs = members
    .filter(({ started }) => started >= from && started <= to)
    .sort((one, other) => one.started - other.started)
  const whole = runs.filter(({ extent }) => extent === 'whole')
  const pauses = pausesOf(whole, bounds)
  const [{ target, specification }] = members as [DatedRun]
  return {
    target: target.name,
    specification,
    runs,
    whole: whole.length,
    outside: members.length - runs.length,
    gaps: pauses.filter((pause) => lengthOf(pause) > bounds.gapMs),
    largest: pauses.toSorted((one, other) => lengthOf(other) - lengthOf(one))[0],
    stretches: stretchesOf(runs),
    clauses: clausesOf(runs),
  }
}

export function lengthOf({ from, to }: Gap): number {
  return to - from
}

/** Between the starts of whole runs, and to the dates that the period is held against. */
function pausesOf(whole: readonly DatedRun[], { from, to }: Bounds): Gap[] {
  const [first, last] = [whole[0], whole.at(-1)]
  if (first === undefined || last === undefined) {
    if (from === undefined || to === undefined) return []
    return [{ from, to, where: 'before the first run' }]
  }
  const between = whole.slice(1).map((run, index): Gap => {
    return { from: (whole[index] as DatedRun).started, to: run.started, where: 'between runs' }
  })
  return [
    ...(from === undefined
      ? []
      : [{ from, to: first.started, where: 'before the first run' } as const]),
    ...between,
    ...(to === undefined ? [] : [{ from: last.started, to, where: 'after the last run' } as const]),
  ]
}

function stretchesOf(runs: readonly DatedRun[]): Stretch[] {
  const stretches: Stretch[] = []
  for (const { suite, target, started } of runs) {
    const last = stretches.at(-1)
    const goesOn =
      last?.suite.version === suite.version &&
      last.suite.digest === suite.digest &&
      last.targetVersion === target.version
    if (last !== undefined && goesOn) {
      stretches[stretches.length - 1] = { ...last, to: started, runs: last.runs + 1 }
    } else {
      stretches.push({ suite, targetVersion: target.version, from: started, to: started, runs: 1 })
    }
  }
  return stretches
}

/** In the order of the latest suite, and behind them those that it no longer has. */
function clausesOf(runs: readonly DatedRun[]): ClauseHistory[] {
  const latestFirst = runs.toReversed().flatMap(({ clauses }) => [...clauses])
  const known = new Map<string, ClauseInRun>()
  for (const [id, clause] of latestFirst) if (!known.has(id)) known.set(id, clause)
  return Array.from(known, ([id, { statement, standing }]) => ({
    id,
    statement,
    standing,
    verdicts: runs.map(({ clauses }) => clauses.get(id)?.verdict ?? 'absent'),
  }))
}
