/** Scenarios that cannot show anything, or cannot be read: the part of the style that a machine can hold. */

import type { RuleChild, Scenario as ScenarioNode } from '@cucumber/messages'
import type { SpecificationProblem } from './problem'
import type { ParsedFeature } from './read-features'
import { scenarioId } from './scenario-id'
import type { Scenario } from './scenarios'

/** A title says what is true, not what should be or what is tested. */
const NOT_A_CLAIM = /^(should|tests?|testing|verify|verifies|check|checks)\b/i

export function shapeProblems(
  features: readonly ParsedFeature[],
  scenarios: readonly Scenario[],
): SpecificationProblem[] {
  return [
    ...scenarios.flatMap(problemsOfSteps),
    ...features.flatMap(problemsOfTitles),
    ...duplicates(scenarios),
  ]
}

function problemsOfSteps({ uri, line, name, steps }: Scenario): SpecificationProblem[] {
  const where = `${uri}:${line}`
  const acts = steps.filter((type) => type === 'Action').length
  const problems: SpecificationProblem[] = []
  if (!steps.includes('Outcome' as never)) {
    problems.push({ where, message: `"${name}" has no Then, so that nothing in it can be judged` })
  }
  if (acts > 1) {
    const message = `"${name}" acts ${acts} times; one When is the act, what came before is a Given`
    problems.push({ where, message })
  }
  return problems
}

function problemsOfTitles({ uri, document }: ParsedFeature): SpecificationProblem[] {
  return (document.feature?.children ?? [])
    .flatMap(({ rule, scenario }) => [rule, scenario, ...(rule?.children ?? []).map(scenarioOf)])
    .filter((node) => node !== undefined)
    .filter(({ name }) => name === '' || NOT_A_CLAIM.test(name))
    .map(({ name, keyword, location }) => ({
      where: `${uri}:${location.line}`,
      message: `"${name}" is no title; a ${keyword} says what is so, in the present tense`,
    }))
}

function scenarioOf({ scenario }: RuleChild): ScenarioNode | undefined {
  return scenario
}

/** Such scenarios get a suffix to their ids, so a second one of the name changes the id of the first. */
function duplicates(scenarios: readonly Scenario[]): SpecificationProblem[] {
  const first = new Map<string, Scenario>()
  return scenarios.flatMap((scenario) => {
    const id = scenarioId(scenario.clauses[0], scenario.name)
    const other = first.get(id)
    first.set(id, other ?? scenario)
    if (!other) return []
    const message = `"${scenario.name}" has the id of ${other.uri}:${other.line}, ${id}; names differ within a clause by more than signs and blanks (an outline's by a <column>)`
    return [{ where: `${scenario.uri}:${scenario.line}`, message }]
  })
}
