/** What is wrong with a specification folder: where, and what to do about it. */
export interface Problem {
  /** `features/one-way-door.feature:12`, or `features/clauses.yaml` for a clause. */
  readonly where: string
  readonly message: string
}

export function inOneLine({ where, message }: Problem): string {
  return `${where}: ${message}`
}
