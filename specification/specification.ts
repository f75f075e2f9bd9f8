/** The specification as the suite works with it. */
import type { Area, ClauseDefinition, ClausePlace, SpecificationText } from '../record/context'

export interface Clause extends ClauseDefinition {
  readonly places: readonly ClausePlace[]
  /** The contradiction, or what it is inferred from. */
  readonly note?: string
}

export interface Specification {
  readonly title: string
  readonly address: string
  readonly wording: string
  /** The text of the page; left out: another specification may not name it. */
  readonly text?: SpecificationText
  readonly areas: readonly Area[]
  readonly clauses: readonly Clause[]
}
