/**
 * The kill table: which fault was caught by which scenarios of its own clause, which lawful target
 * was accused, and which documented clause has no fault. Pure functions of what was played.
 */
import type { FaultEnd } from './fault-end'
import type { PlayedScenario } from './played-scenario'

export interface FaultRow {
  readonly name: string
  /** What the mistake would cost a user. */
  readonly fault: string
  readonly clause: string
  readonly end: FaultEnd
  readonly durationMs: number
}

export interface LawfulRow {
  readonly name: string
  readonly freedom: string
  /** Ids of the scenarios that violate, fault or end without a verdict. */
  readonly accusedBy: readonly string[]
  readonly durationMs: number
}

export interface KillTable {
  readonly faulty: readonly FaultRow[]
  readonly lawful: readonly LawfulRow[]
  /** Documented clauses without a fault. Nothing shows that their scenarios can fail. */
  readonly unprovenClauses: readonly string[]
}

const ACCUSATIONS = ['violates', 'faulted', 'not-run']

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

/** All faults are caught, no lawful target is accused, and every documented clause has a fault. */
export function holds({ faulty, lawful, unprovenClauses: unproven }: KillTable): boolean {
  return (
    faulty.every(({ end }) => end.kind === 'caught') &&
    lawful.every((row) => row.accusedBy.length === 0) &&
    unproven.length === 0
  )
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
    faulty: faulty.map(({ name, fault, clause, end }) => ({
      name,
      fault,
      clause,
      caughtBy: end.kind === 'caught' ? end.by : [],
      caught: end.kind === 'caught',
      dead: end.kind === 'dead',
      ...(end.kind === 'not-asked' ? { notAsked: end.reason } : {}),
    })),
    lawful: lawful.map(({ name, freedom, accusedBy: scenarios }) => {
      return { name, freedom, accusedBy: scenarios }
    }),
    unprovenClauses: unproven,
  }
}
