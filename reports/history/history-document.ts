/** The period as JSON, for programs. Times are ISO 8601, in UTC. */
import type { DatedRun } from './dated-run'
import type { History } from './history-text'
import type { Gap, Period } from './period'

export function historyDocument({ gapMs, periods, leftOut }: History): object {
  return {
    schemaVersion: 1,
    gapHours: gapMs / 3_600_000,
    periods: periods.map(periodEntry),
    leftOut,
  }
}

function periodEntry({
  target,
  places,
  reference,
  specification,
  runs,
  whole,
  outside,
  gaps,
  largest,
  stretches,
  clauses,
}: Period): object {
  return {
    target,
    places,
    ...(reference === undefined ? {} : { reference }),
    specification,
    first: runs[0] === undefined ? null : time(runs[0].started),
    last: runs.length === 0 ? null : time((runs.at(-1) as DatedRun).started),
    whole,
    outside,
    gaps: gaps.map(gapEntry),
    largestGap: largest === undefined ? null : gapEntry(largest),
    stretches: stretches.map((each) => ({ ...each, from: time(each.from), to: time(each.to) })),
    runs: runs.map(runEntry),
    clauses,
  }
}

function runEntry({ clauses: _, specification: __, started, finished, ...run }: DatedRun): object {
  return { ...run, started: time(started), finished: finished === null ? null : time(finished) }
}

function gapEntry({ from, to, where }: Gap): object {
  return { from: time(from), to: time(to), where, hours: (to - from) / 3_600_000 }
}

function time(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}
