/**
 * What a reader must look at, sorted: the same findings, in the same groups, for every report that a
 * person reads.
 */
import type { Clause, Run, Scenario } from './model'
import { differs, isDocumentedViolation, isNote } from './tally'
import { isWaived } from './waivers/judge-waivers'

export interface Finding {
  readonly scenario: Scenario
  /** Undefined where the suite forgot to say what the scenario stands for. */
  readonly clause: Clause | undefined
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
  const clauses = new Map(run.clauses.map((clause) => [clause.id, clause]))
  const faultsOfSuite = new Set(run.suiteFaults.map(({ scenario }) => scenario))
  const those = (wanted: (scenario: Scenario) => boolean) =>
    run.scenarios
      .filter(wanted)
      .map((scenario) => ({ scenario, clause: clauses.get(scenario.clause) }))
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
    readingsByClause: countedBy(run.scenarios, ({ clause, reading }) =>
      reading === undefined ? undefined : `${clause}: ${reading}`,
    ),
    inapplicable: countedBy(run.scenarios, (scenario) =>
      scenario.verdict === 'inapplicable' && !scenario.differs ? scenario.reason : undefined,
    ),
  }
}

/** Who asks for a few scenarios is not told of the others that there are none. */
function isAskedFor({ selection }: Run, { id }: Clause): boolean {
  const { clauses = [], tags, name } = selection
  return clauses.length > 0 ? clauses.includes(id) : !tags && !name
}

function countedBy(
  scenarios: readonly Scenario[],
  keyOf: (scenario: Scenario) => string | undefined,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const scenario of scenarios) {
    const key = keyOf(scenario)
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

export function reasonOf(scenario: Scenario): string {
  return scenario.verdict === 'conforms' ? '' : scenario.reason
}
