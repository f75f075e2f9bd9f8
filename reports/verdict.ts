import type { Clause, Counts, Outcome, Run } from './model'

/** The shape of `verdict.json`, which others rely on. */
export interface VerdictDocument {
  readonly schemaVersion: 1
  readonly suite: Run['suite']
  readonly target: Run['target']
  readonly started: string | null
  readonly finished: string | null
  readonly outcome: Outcome
  readonly planned: number
  readonly counts: Counts
  readonly clauses: readonly VerdictClause[]
}

export interface VerdictClause
  extends Pick<
    Clause,
    'id' | 'statement' | 'standing' | 'verdict' | 'strength' | 'source' | 'section' | 'note'
  > {
  readonly scenarios: readonly VerdictScenario[]
}

export interface VerdictScenario {
  readonly id: string
  readonly name: string
  readonly rule: string
  readonly uri: string
  readonly line: number
  readonly verdict: string
  readonly reason?: string
  readonly reading?: string
  readonly durationMs: number
}

export function verdictDocument(_run: Run): VerdictDocument {
  throw new Error('not built yet')
}
