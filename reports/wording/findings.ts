/**
 * What a reader must look at, sorted into groups: the same for every report that a person reads.
 * Within a group, findings are in the order of the clauses, which a reader knows, and not in the
 * order of the feature files.
 */
import type { Clause, Run, Scenario } from '../verdict/model'
import { differs, isDecidingViolation, isNote } from '../verdict/outcome'
import { isWaived } from '../waivers/judge-waivers'

export interface Finding {
  readonly scenario: Scenario
  /** Undefined where the scenario's tags name no clause, a mistake of the suite. */
  readonly clause: Clause | undefined
}

export interface ClauseFindings {
  readonly clause: Clause | undefined
  readonly members: readonly Finding[]
}

export interface Findings {
  /** Those without a waiver come first. */
  readonly violations: readonly Finding[]
  readonly notes: readonly Finding[]
  readonly faulted: readonly Finding[]
  /** Without those that a fault of the suite explains. */
  readonly notRun: readonly Finding[]
  /** How many scenarios wait, by reason. */
  readonly waiting: ReadonlyMap<string, number>
  readonly readings: readonly Finding[]
  /** How many scenarios recorded each reading, by clause and reading. */
  readonly readingsByClause: ReadonlyMap<string, number>
  readonly observedDifferently: readonly Finding[]
  readonly unproven: readonly Clause[]
  readonly inPart: readonly Clause[]
  readonly notTested: readonly Clause[]
  /** How many scenarios were inapplicable, by reason. */
  readonly inapplicable: ReadonlyMap<string, number>
}

export function findingsOf(run: Run): Findings {
  const faultsOfSuite = new Set(run.suiteFaults.map(({ scenario }) => scenario))
  const all = inClauseOrder(run)
  const findingsWhere = (isWanted: (scenario: Scenario) => boolean) =>
    all.filter(({ scenario }) => isWanted(scenario))
  const violations = findingsWhere(isDecidingViolation)
  return {
    violations: [
      ...violations.filter(({ scenario }) => !isWaived(scenario)),
      ...violations.filter(({ scenario }) => isWaived(scenario)),
    ],
    notes: findingsWhere(isNote),
    faulted: findingsWhere(({ verdict }) => verdict === 'faulted'),
    notRun: findingsWhere(({ verdict, id }) => verdict === 'not-run' && !faultsOfSuite.has(id)),
    readings: findingsWhere(({ reading }) => reading !== undefined),
    observedDifferently: findingsWhere(differs),
    unproven: run.clauses.filter(({ verdict }) => verdict === 'unproven'),
    inPart: run.clauses.filter((clause) => clause.inPart),
    notTested: run.clauses.filter(
      (clause) => clause.verdict === 'not-tested' && isAskedFor(run, clause),
    ),
    waiting: countBy(run.scenarios, (scenario) =>
      scenario.verdict === 'waiting' ? scenario.reason : undefined,
    ),
    readingsByClause: countBy(all, ({ scenario: { clause, reading } }) =>
      reading === undefined ? undefined : `${clause}: ${reading}`,
    ),
    inapplicable: countBy(run.scenarios, (scenario) =>
      scenario.verdict === 'inapplicable' && !scenario.differs ? scenario.reason : undefined,
    ),
  }
}

/** Scenarios without a clause come last. */
function inClauseOrder({ clauses, scenarios }: Run): readonly Finding[] {
  const byId = new Map(clauses.map((clause) => [clause.id, clause]))
  const findings = scenarios.map((scenario) => ({ scenario, clause: byId.get(scenario.clause) }))
  return byClause({ clauses }, findings).flatMap(({ members }) => members)
}

/** Groups in the order of the specification; within a group the findings keep their order. */
export function byClause(
  { clauses }: Pick<Run, 'clauses'>,
  findings: readonly Finding[],
): readonly ClauseFindings[] {
  const groups = Map.groupBy(findings, ({ clause }) => clause)
  return [...clauses, undefined].flatMap((clause) => {
    const members = groups.get(clause)
    return members ? [{ clause, members }] : []
  })
}

/** Ids of the clauses with a documented violation, in the order of the specification. */
export function violatedClauses(run: Run): readonly string[] {
  const violated = new Set(run.scenarios.filter(isDecidingViolation).map(({ clause }) => clause))
  const known = run.clauses.flatMap(({ id }) => (violated.delete(id) ? [id] : []))
  return [...known, ...violated]
}

/** Whether the selection includes the clause; others are not listed as untested. */
function isAskedFor({ selection }: Run, { id }: Clause): boolean {
  const { clauses = [], scenarios = [], tags, name } = selection
  if (clauses.length > 0) return clauses.includes(id)
  return scenarios.length === 0 && !tags && !name
}

function countBy<Each>(
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
