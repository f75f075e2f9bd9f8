/**
 * Whether the scenarios show what the clauses say: each clause has scenarios or a reason to have none, and
 * among them one that looks at everything the clause needs to be proven.
 */
import type { Clause, Specification } from './clauses'
import type { Problem } from './problem'
import type { ParsedFeature, Scenario } from './scenarios'
import { scenariosOf } from './scenarios'
import { shapeProblems } from './shape-problems'
import { OBSERVED, tagProblems } from './tag-problems'

/** Everything that is wrong with a folder whose files could be read; none: it is fit to be published. */
export function specificationProblems(
  { clauses }: Specification,
  features: readonly ParsedFeature[],
  folder = 'features',
): Problem[] {
  const scenarios = features.flatMap(scenariosOf)
  return [
    ...tagProblems(clauses, features, scenarios),
    ...coverageProblems(clauses, scenarios, folder),
    ...shapeProblems(features, scenarios),
  ]
}

export function coverageProblems(
  clauses: readonly Clause[],
  scenarios: readonly Scenario[],
  folder: string,
): Problem[] {
  return clauses.flatMap((clause) => {
    const own = scenarios.filter((scenario) => scenario.clauses.includes(clause.id))
    return complaintsOf(clause, own).map((complaint) => ({
      where: `${folder}/clauses.yaml`,
      message: `${clause.id} ${complaint}`,
    }))
  })
}

function complaintsOf(clause: Clause, own: readonly Scenario[]): string[] {
  if (own.length === 0) {
    return clause.notTestedBecause === undefined
      ? ['has neither a scenario nor a not-tested-because; write one of them']
      : []
  }
  if (clause.notTestedBecause !== undefined) {
    return [`has a not-tested-because and ${own.length} scenarios; take the reason out`]
  }
  const observed = own.filter(({ tags }) => tags.includes(OBSERVED))
  if (clause.standing === 'observed' && observed.length < own.length) {
    return [`only describes the reference; tag its Rule @${OBSERVED}, so that a reader sees it`]
  }
  if (clause.standing !== 'observed' && observed.length === own.length) {
    return [`is ${clause.standing}, yet all its scenarios are @${OBSERVED} and demand nothing`]
  }
  return provable(clause, own)
    ? []
    : [
        `needs ${clause.needs.join(' and ')} to be proven, and no scenario of its is tagged with all of them`,
      ]
}

/** One is enough: beside the scenario that looks into storage there may be others that need less. */
function provable({ needs }: Clause, own: readonly Scenario[]): boolean {
  return own.some(({ tags }) => needs.every((capability) => tags.includes(capability)))
}
