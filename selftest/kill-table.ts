/**
 * The kill table: which fault was caught by which scenarios of its own clause, which lawful target
 * was accused, and which documented clause has no fault. Pure functions of what was played.
 */
import type { FaultEnd } from './fault-end'
import type { PlayedScenario } from './played-scenario'
import type { FaultSource, PublicReports } from './public-report'

export interface FaultRow {
  readonly name: string
  /** What the mistake would cost a user. */
  readonly fault: string
  readonly clause: string
  /** Of a case from public reports. */
  readonly source?: FaultSource | undefined
  readonly end: FaultEnd
  readonly durationMs: number
}

export interface LawfulRow {
  readonly name: string
  readonly freedom: string
  /** Where public reports or pages show a system that uses it. */
  readonly reports?: PublicReports | undefined
  /** Ids of the scenarios that violate, fault or end without a verdict. */
  readonly accusedBy: readonly string[]
  /** How often time had to pass, one wait after the other, because its clock only runs; left out: never. */
  readonly waits?: number
  readonly durationMs: number
}

export interface KillTable {
  readonly faulty: readonly FaultRow[]
  readonly lawful: readonly LawfulRow[]
  /** Documented clauses without a fault. Nothing shows that their scenarios can fail. */
  readonly unprovenClauses: readonly string[]
}

const ACCUSATIONS = ['violates', 'faulted', 'not-run', 'waiting']

/** Counts scenarios of every standing: a lawful target gets no note either. */
export function accusedBy(scenarios: readonly PlayedScenario[]): string[] {
  return scenarios.filter(({ verdict }) => ACCUSATIONS.includes(verdict)).map(({ id }) => id)
}

export function unprovenClauses(
  documented: readonly string[],
  faulty: readonly { readonly clause: string }[],
): string[] {
  const proven = new Set(faulty.map(({ clause }) => clause))
  return documented.filter((id) => !proven.has(id))
}

/** The two parts of the table: mistakes that the authors of the suite know, and cases from public reports. */
export function partsOf(faulty: readonly FaultRow[]): {
  readonly known: readonly FaultRow[]
  readonly cases: readonly FaultRow[]
} {
  return {
    known: faulty.filter(({ source }) => source === undefined),
    cases: faulty.filter(({ source }) => source !== undefined),
  }
}

/** All faults are caught, no lawful target is accused, and every documented clause has a fault. */
export function holds({ faulty, lawful, unprovenClauses: unproven }: KillTable): boolean {
  return (
    faulty.every(isCaught) &&
    lawful.every((row) => row.accusedBy.length === 0) &&
    unproven.length === 0
  )
}

/** A case from public reports may be left to `explore`. The table says so. */
function isCaught({ source, end }: FaultRow): boolean {
  if (end.kind === 'caught') return true
  return source !== undefined && end.kind === 'survived' && end.explored !== undefined
}

/** Whether a file that starts with these bytes is a {@link killTableDocument}. */
export function isKillTableStart(start: Buffer): boolean {
  return /^\{\s*"faulty": \[/.test(start.toString())
}

/** `kill-table.json`. */
export function killTableDocument({
  faulty,
  lawful,
  unprovenClauses: unproven,
}: KillTable): object {
  return {
    faulty: faulty.map(({ name, fault, clause, source, end }) => ({
      name,
      fault,
      clause,
      ...(source === undefined ? {} : { source }),
      caughtBy: end.kind === 'caught' ? end.by : [],
      caught: end.kind === 'caught',
      ...(end.kind === 'caught' ? { catcher: end.catcher } : {}),
      ...(end.kind === 'survived' && end.explored ? { explored: end.explored } : {}),
      dead: end.kind === 'dead',
      ...(end.kind === 'not-asked' ? { notAsked: end.reason } : {}),
    })),
    lawful: lawful.map(({ name, freedom, reports, accusedBy: scenarios, waits }) => ({
      name,
      freedom,
      ...(reports === undefined ? {} : { reports }),
      accusedBy: scenarios,
      ...(waits ? { waits } : {}),
    })),
    unprovenClauses: unproven,
  }
}
