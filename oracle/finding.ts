/**
 * What may be answered, and what is wrong with an answer. Every demand names the clause that makes it.
 */
import type { RefusalCode } from '../adapters/target'
import type { Saying } from '../record/saying'

/** Why a refusal is lawful. */
export interface Reason {
  readonly codes: readonly RefusalCode[]
  readonly clause: string
  readonly because: Saying
  /** Clauses that demand the same refusal for what went before. */
  readonly also?: readonly string[]
}

/** The answers that are lawful in a state. */
export interface Lawful {
  /** One of these must be given: an acceptance violates the clause of the first. */
  readonly must: readonly Reason[]
  /** One of these may be given, or the operation accepted: a freedom of the target. */
  readonly may: readonly Reason[]
  /** The clauses that a refusal without a reason violates. None: no clause promises an acceptance. */
  readonly promises: readonly string[]
}

/** Nothing is demanded: the documentation does not say. */
export const ANYTHING: Lawful = { must: [], may: [], promises: [] }

export interface Finding {
  readonly clause: string
  readonly expected: Saying
  readonly observed: Saying
}

export function reason(clause: string, because: Saying, ...codes: readonly RefusalCode[]): Reason {
  return { clause, because, codes }
}

export function findings(
  clauses: readonly string[],
  expected: Saying,
  observed: Saying,
): readonly Finding[] {
  return [...new Set(clauses)].map((clause) => ({ clause, expected, observed }))
}
