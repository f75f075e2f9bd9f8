/**
 * Checks that the scenarios cover the clauses: each clause has scenarios or a reason to have none, and its
 * scenarios use every capability that the clause needs.
 */
import { CAPABILITIES } from '../adapters/target'
import type { Clause, Specification } from './clauses'
import type { SpecificationProblem } from './problem'
import type { ParsedFeature } from './read-features'
import { type Scenario, scenariosOf } from './scenarios'
import { sentenceProblems } from './sentence-problems'
import type { PageSentences } from './sentences'
import { shapeProblems } from './shape-problems'
import { OBSERVED, tagProblems } from './tag-problems'

/** All problems of a specification folder whose files could be read. */
export function specificationProblems(
  specification: Specification,
  features: readonly ParsedFeature[],
  folder = 'features',
  sentences?: PageSentences,
): SpecificationProblem[] {
  const { clauses } = specification
  const scenarios = scenariosOf(features, clauses)
  return [
    ...tagProblems(clauses, features, scenarios),
    ...coverageProblems(clauses, scenarios, folder),
    ...shapeProblems(features, scenarios),
    ...sentenceProblems(specification, sentences, folder),
  ]
}

export function coverageProblems(
  clauses: readonly Clause[],
  scenarios: readonly Scenario[],
  folder: string,
): SpecificationProblem[] {
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
  return needComplaints(clause, own)
}

/**
 * Each capability that a clause needs must be used by one of its scenarios. A capability that all of its
 * scenarios use must be one that the clause needs.
 */
function needComplaints({ needs }: Clause, own: readonly Scenario[]): string[] {
  const unused = needs.filter((capability) => own.every(({ tags }) => !tags.includes(capability)))
  const unsaid = CAPABILITIES.filter(
    (capability) =>
      !needs.includes(capability) && own.every(({ tags }) => tags.includes(capability)),
  )
  return [
    ...unused.map(
      (name) => `needs ${name} to be proven, and no scenario of its is tagged @${name}`,
    ),
    ...unsaid.map((name) => `does not need ${name}, yet all its scenarios are tagged @${name}`),
  ]
}
