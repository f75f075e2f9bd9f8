/** Thrown in a step: the scenario cannot be put to this target, which says nothing for or against the target. */
export class Inapplicable extends Error {
  override readonly name = 'Inapplicable'
  /** Capabilities that the target does not declare, or `regions`. */
  readonly lacks: readonly string[]

  constructor(reason: string, lacks: readonly string[] = []) {
    super(reason)
    this.lacks = lacks
  }
}
