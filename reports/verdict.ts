/** `verdict.json`: the verdict in the shape that others rely on; see `verdict.schema.json`. */
import type { Clause, Counts, Outcome, Run, Scenario } from './model'

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

type VerdictClause = Pick<
  Clause,
  'id' | 'statement' | 'standing' | 'verdict' | 'strength' | 'section' | 'source' | 'note'
> & { readonly scenarios: readonly VerdictScenario[] }

type VerdictScenario = Pick<
  Scenario,
  'id' | 'name' | 'rule' | 'uri' | 'line' | 'verdict' | 'reading' | 'durationMs'
> & { readonly reason?: string }

export function verdictDocument(run: Run): VerdictDocument {
  const { suite, target, started, finished, outcome, planned, counts } = run
  const clauses = run.clauses.map(verdictClause)
  return { schemaVersion: 1, suite, target, started, finished, outcome, planned, counts, clauses }
}

export function verdictJson(run: Run): string {
  return `${JSON.stringify(verdictDocument(run), null, 2)}\n`
}

function verdictClause(clause: Clause): VerdictClause {
  const { id, statement, standing, verdict, strength, section, source, note } = clause
  return {
    id,
    statement,
    standing,
    verdict,
    strength,
    section,
    source,
    ...(note === undefined ? {} : { note }),
    scenarios: clause.scenarios.map(verdictScenario),
  }
}

function verdictScenario(scenario: Scenario): VerdictScenario {
  const { id, name, rule, uri, line, verdict, reading, durationMs } = scenario
  return {
    id,
    name,
    rule,
    uri,
    line,
    verdict,
    ...(scenario.verdict === 'conforms' ? {} : { reason: scenario.reason }),
    ...(reading === undefined ? {} : { reading }),
    durationMs,
  }
}
