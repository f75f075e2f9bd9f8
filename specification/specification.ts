/** The specification as the suite works with it. */
import type { Area, ClauseDefinition } from '../record/context'

export interface Clause extends ClauseDefinition {
  /** The contradiction, or what it is inferred from. */
  readonly note?: string
}

export interface Specification {
  readonly title: string
  readonly address: string
  readonly wording: string
  readonly areas: readonly Area[]
  readonly clauses: readonly Clause[]
}
