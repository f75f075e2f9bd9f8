/**
 * Tags that would make a verdict wrong: a scenario with no clause or with two, and an unknown tag (with a
 * mistyped capability a scenario would run against targets that do not have it). A run with such a mistake
 * does not start.
 */
import type { Feature } from '@cucumber/messages'
import { CAPABILITIES } from '../adapters/target'
import type { Clause } from './clauses'
import type { SpecificationProblem } from './problem'
import type { ParsedFeature } from './read-features'
import { CLAUSE_ID, type Scenario } from './scenarios'
import { didYouMean } from './suggestion'

/** Marks scenarios that describe the reference only. */
export const OBSERVED = 'observed'
/** Marks the scenarios whose verdict comes from walks: they are played after all others. */
export const WALKS = 'walks'

export function tagProblems(
  clauses: readonly Clause[],
  features: readonly ParsedFeature[],
  scenarios: readonly Scenario[],
): SpecificationProblem[] {
  const known = new Set([...clauses.map(({ id }) => id), ...CAPABILITIES, OBSERVED, WALKS])
  return [
    ...features.flatMap((feature) => problemsOfTags(feature, known)),
    ...scenarios.flatMap((scenario) => problemsOfClauses(scenario, known)),
  ]
}

function problemsOfTags(
  { uri, document }: ParsedFeature,
  known: Set<string>,
): SpecificationProblem[] {
  return tagsOf(document.feature).flatMap(({ name, line, on }) => {
    const where = `${uri}:${line}`
    if (!known.has(name)) {
      const message = `@${name} is neither a clause, nor a capability, nor @${OBSERVED}, nor @${WALKS}.`
      return [{ where, message: `${message}${didYouMean(name, known)}` }]
    }
    if (CLAUSE_ID.test(name) && on !== 'Rule') {
      return [
        { where, message: `@${name} is on a ${on}; put it on the Rule that states the clause` },
      ]
    }
    return []
  })
}

interface Tag {
  readonly name: string
  readonly line: number
  readonly on: 'Feature' | 'Rule' | 'Scenario' | 'Examples'
}

function tagsOf(feature: Feature | undefined): Tag[] {
  const tags: Tag[] = []
  const take = (node: Pick<Feature, 'tags'>, on: Tag['on']): void => {
    for (const { name, location } of node.tags) {
      tags.push({ name: name.slice(1), line: location.line, on })
    }
  }
  if (feature) take(feature, 'Feature')
  for (const child of feature?.children ?? []) {
    if (child.rule) take(child.rule, 'Rule')
    for (const { scenario } of [child, ...(child.rule?.children ?? [])]) {
      if (!scenario) continue
      take(scenario, 'Scenario')
      for (const examples of scenario.examples) take(examples, 'Examples')
    }
  }
  return tags
}

function problemsOfClauses(
  { uri, line, name, clauses }: Scenario,
  known: Set<string>,
): SpecificationProblem[] {
  // A tag of an unknown clause is reported already.
  if (clauses.length === 1 || clauses.some((clause) => !known.has(clause))) return []
  const message =
    clauses.length === 0
      ? `"${name}" stands for no clause; put the clause's tag on its Rule`
      : `"${name}" stands for ${clauses.join(' and ')}; a Rule carries one clause`
  return [{ where: `${uri}:${line}`, message }]
}
