/** Thrown in a step: the scenario cannot be put to this target, which says nothing for or against the target. */
export class Inapplicable extends Error {
  override readonly name = 'Inapplicable'
}
