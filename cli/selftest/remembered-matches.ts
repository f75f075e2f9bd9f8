/**
 * Which step fits which definition. Every specimen has the same steps, and Cucumber compares each with every definition
 * again for each run: about a twentieth of the CPU time of the selftest.
 */
import type { ISupportCodeLibrary } from '@cucumber/cucumber/api'

interface Definition {
  matchesStepName(text: string): boolean
}

/** Called once, after the steps were loaded. Where Cucumber has no such definitions, nothing is replaced. */
export function rememberMatches(support: ISupportCodeLibrary): void {
  const { stepDefinitions = [] } = support as Partial<{ stepDefinitions: readonly Definition[] }>
  const matchers = stepDefinitions
    .filter((definition) => typeof definition.matchesStepName === 'function')
    .map((definition) => ({ definition, matches: definition.matchesStepName.bind(definition) }))
  const known = new Map<string, ReadonlySet<Definition>>()
  const matchingOf = (text: string): ReadonlySet<Definition> =>
    new Set(matchers.flatMap(({ definition, matches }) => (matches(text) ? [definition] : [])))
  // Cucumber asks all definitions about one text, then all about the next.
  let last: string | undefined
  let matching: ReadonlySet<Definition> = new Set()
  const look = (text: string): void => {
    last = text
    matching = known.get(text) ?? matchingOf(text)
    known.set(text, matching)
  }
  for (const { definition } of matchers)
    definition.matchesStepName = (text) => {
      if (text !== last) look(text)
      return matching.has(definition)
    }
}
