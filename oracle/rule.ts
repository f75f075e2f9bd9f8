/** What the clauses say of one operation: which answers are lawful, and what follows from the one that was given. */
import type { InputOf, OperationName, ValueOf } from '../adapters/target'
import type { Finding, Lawful } from './finding'
import type { State } from './state'

export interface Rule<Name extends OperationName = OperationName> {
  lawful(state: State, input: InputOf<Name>): Lawful
  /** The clauses that the value of an acceptance is held against. */
  asks?(state: State, input: InputOf<Name>): readonly string[]
  /** Judges the value of an acceptance, and follows it, also where the acceptance was unlawful. */
  accepted(state: State, input: InputOf<Name>, value: ValueOf<Name>): readonly Finding[]
  /** Follows a refusal, which has the given clause where a reason for it is known. */
  refused?(state: State, input: InputOf<Name>, clause: string | undefined): void
}

export type Rules<Names extends OperationName> = { readonly [Name in Names]: Rule<Name> }

export const NOTHING: readonly Finding[] = []
