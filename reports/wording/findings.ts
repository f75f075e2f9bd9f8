/**
 * What a reader must look at, sorted: the same findings, in the same groups, for every report that a
 * person reads. Within a group they come in the order of the clauses, which is the one that a reader knows, and not in
 * that of the files they were written in.
 */
import type { Clause, Run, Scenario } from '../verdict/model'
import { differs, isDocumentedViolation, isNote } from '../verdict/tally'
import { isWaived } from '../waivers/judge-waivers'

export interface Finding {
  readonly scenario: Scenario
  /** Undefined where the suite forgot to say what the scenario stands for. */
  readonly clause: Clause | undefined
}

export interface FindingsOfClause {
  readonly clause: Clause | undefined
  readonly members: readonly Finding[]
}

export interface Findings {
  /** Those that nobody answers for come first. */
  readonly violations: readonly Finding[]
  readonly notes: readonly Finding[]
  readonly faulted: readonly Finding[]
  /** Without those that the faults of the suite explain already. */
  readonly notRun: readonly Finding[]
  readonly readings: readonly Finding[]
  /** How many scenarios took each reading, by clause and reading. */
  readonly readingsByClause: ReadonlyMap<string, number>
  readonly observedOtherwise: readonly Finding[]
  readonly unproven: readonly Clause[]
  readonly notTested: readonly Clause[]
  /** How many scenarios were inapplicable, by reason. */
  readonly inapplicable: ReadonlyMap<string, number>
}

export function findingsOf(run: Run): Findings {
  const faultsOfSuite = new Set(run.suiteFaults.map(({ scenario }) => scenario))
  const all = inClauseOrder(run)
  const those = (wanted: (scenario: Scenario) => boolean) =>
    all.filter(({ scenario }) => wanted(scenario))
  const violations = those(isDocumentedViolation)
  return {
    violations: [
      ...violations.filter(({ scenario }) => !isWaived(scenario)),
      ...violations.filter(({ scenario }) => isWaived(scenario)),
    ],
    notes: those(isNote),
    faulted: those(({ verdict }) => verdict === 'faulted'),
    notRun: those(({ verdict, id }) => verdict === 'not-run' && !faultsOfSuite.has(id)),
    readings: those(({ reading }) => reading !== undefined),
    observedOtherwise: those(differs),
    unproven: run.clauses.filter(({ verdict }) => verdict === 'unproven'),
    notTested: run.clauses.filter(
      (clause) => clause.verdict === 'not-tested' && isAskedFor(run, clause),
    ),
    readingsByClause: countedBy(all, ({ scenario: { clause, reading } }) =>
      reading === undefined ? undefined : `${clause}: ${reading}`,
    ),
    inapplicable: countedBy(run.scenarios, (scenario) =>
      scenario.verdict === 'inapplicable' && !scenario.differs ? scenario.reason : undefined,
    ),
  }
}

/** What stands for no clause comes last. */
function inClauseOrder({ clauses, scenarios }: Run): readonly Finding[] {
  const known = new Map(clauses.map((clause) => [clause.id, clause]))
  const findings = scenarios.map((scenario) => ({ scenario, clause: known.get(scenario.clause) }))
  return byClause({ clauses }, findings).flatMap(({ members }) => members)
}

/** In the order of the specification, whatever the order of the findings; those of a clause keep theirs. */
export function byClause(
  { clauses }: Pick<Run, 'clauses'>,
  findings: readonly Finding[],
): readonly FindingsOfClause[] {
  const groups = Map.groupBy(findings, ({ clause }) => clause)
  return [...clauses, undefined].flatMap((clause) => {
    const members = groups.get(clause)
    return members ? [{ clause, members }] : []
  })
}

/** Ids of the clauses that are violated where the documentation is plain, in the order of the specification. */
export function violatedClauses(run: Run): readonly string[] {
  const violations = inClauseOrder(run).filter(({ scenario }) => isDocumentedViolation(scenario))
  return [...new Set(violations.map(({ scenario }) => scenario.clause))]
}

/** Who asks for a few scenarios is not told of the others that there are none. */
function isAskedFor({ selection }: Run, { id }: Clause): boolean {
  const { clauses = [], tags, name } = selection
  return clauses.length > 0 ? clauses.includes(id) : !tags && !name
}

function countedBy<Each>(
  members: readonly Each[],
  keyOf: (member: Each) => string | undefined,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const member of members) {
    const key = keyOf(member)
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

export function reasonOf(scenario: Scenario): string {
  return scenario.verdict === 'conforms' ? '' : scenario.reason
}
