import { englishOf, type Saying } from '../../record/saying'

/** Thrown in a step: the scenario cannot be put to this target, which says nothing for or against the target. */
export class Inapplicable extends Error {
  override readonly name = 'Inapplicable'
  /** Capabilities that the target does not declare, or `regions`. */
  readonly lacks: readonly string[]

  readonly said: Saying

  constructor(reason: Saying, lacks: readonly string[] = []) {
    super(englishOf(reason))
    this.said = reason
    this.lacks = lacks
  }
}
