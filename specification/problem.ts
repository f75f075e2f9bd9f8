/** A problem of a specification folder: where it is, and what to do about it. */
export interface SpecificationProblem {
  /** `features/one-way-door.feature:12`, or `features/clauses.yaml` for a clause. */
  readonly where: string
  readonly message: string
}

export function inOneLine({ where, message }: SpecificationProblem): string {
  return `${where}: ${message}`
}
