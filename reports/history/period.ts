/**
 * A period: the dated runs of a target in order of time, their verdicts, and the gaps between them. It begins and ends
 * with its runs or with the given dates; the clock is not read.
 */
import { placesOf, targetIdentity, versionMarks } from '../verdict/target-identity'
import type { ClauseInRun, DatedRun } from './dated-run'

export interface PeriodBounds {
  /** A time without a whole run is a gap where it is longer than this. */
  readonly gapMs: number
  /** Begin and end of the period, in milliseconds since 1970; undefined: the first and the last run. */
  readonly from?: number | undefined
  readonly to?: number | undefined
  /** Targets of the same name are one, wherever they were. */
  readonly sameTarget?: boolean | undefined
}

export interface Gap {
  readonly from: number
  readonly to: number
  readonly where: 'before the first run' | 'between runs' | 'after the last run'
}

/** Consecutive runs of one version of the suite on one version of the target. */
export interface Stretch {
  readonly suite: DatedRun['suite']
  readonly targetVersion: string
  /** Digests and versions that the suite saw: `module file 5ea15ea15ea1`; empty: none. */
  readonly targetMarks: string
  readonly from: number
  readonly to: number
  readonly runs: number
}

export interface ClauseHistory {
  readonly id: string
  readonly statement: string
  readonly standing: string
  /** One for each run of the period; `absent`: the suite of that run did not have the clause. */
  readonly verdicts: readonly (ClauseInRun['verdict'] | 'absent')[]
}

export interface Period {
  /** Its name, as it says itself. */
  readonly target: string
  /** Where the suite reached it, each place once; null: older records do not say it. */
  readonly places: readonly string[] | null
  /** By what it is known that the bundled reference answered; left out: there is no sign of it. */
  readonly reference?: NonNullable<DatedRun['reference']>
  readonly specification: string
  /** In order of time. */
  readonly runs: readonly DatedRun[]
  /** How many of the runs are whole. */
  readonly whole: number
  /** How many runs are outside of the given dates. */
  readonly outside: number
  /** Times without a whole run that are longer than allowed, in order of time. */
  readonly gaps: readonly Gap[]
  /** The longest time without a whole run, allowed or not; undefined: there is none. */
  readonly largest: Gap | undefined
  readonly stretches: readonly Stretch[]
  readonly clauses: readonly ClauseHistory[]
}

/** One period for each target and specification. `docs/history.md` says when two runs have the same target. */
export function periodsOf(runs: readonly DatedRun[], bounds: PeriodBounds): Period[] {
  const groups = Map.groupBy(runs, (run) =>
    JSON.stringify([bounds.sameTarget ? run.target.name : targetIdentity(run), run.specification]),
  )
  return [...groups]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, members]) => periodOf(members, bounds))
}

function periodOf(members: readonly DatedRun[], bounds: PeriodBounds): Period {
  const { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY } = bounds
  const runs = members
    .filter(({ started }) => started >= from && started <= to)
    .sort((one, other) => one.started - other.started)
  const whole = runs.filter(({ extent }) => extent === 'whole')
  const pauses = pausesOf(whole, bounds)
  const [{ target, specification }] = members as [DatedRun]
  const seen = members.flatMap(({ targetSeen = [] }) => targetSeen)
  const reference = members.find((run) => run.reference !== undefined)?.reference
  return {
    target: target.name,
    places: seen.length === 0 ? null : placesOf(seen),
    ...(reference === undefined ? {} : { reference }),
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

/** The times between the starts of whole runs, and from them to the given dates. */
function pausesOf(whole: readonly DatedRun[], { from, to }: PeriodBounds): Gap[] {
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
  for (const run of runs) {
    const { suite, target, started } = run
    const targetMarks = versionMarks(run)
    const last = stretches.at(-1)
    const isSame =
      last?.suite.version === suite.version &&
      last.suite.digest === suite.digest &&
      last.targetVersion === target.version &&
      last.targetMarks === targetMarks
    if (last !== undefined && isSame) {
      stretches[stretches.length - 1] = { ...last, to: started, runs: last.runs + 1 }
    } else {
      const of = { suite, targetVersion: target.version, targetMarks }
      stretches.push({ ...of, from: started, to: started, runs: 1 })
    }
  }
  return stretches
}

/** In the order of the latest run; clauses that it no longer has come last. */
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
