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
  for (const definition of stepDefinitions) {
    if (typeof definition.matchesStepName !== 'function') continue
    const matches = definition.matchesStepName.bind(definition)
    const known = new Map<string, boolean>()
    definition.matchesStepName = (text) => {
      const remembered = known.get(text)
      if (remembered !== undefined) return remembered
      const isMatch = matches(text)
      known.set(text, isMatch)
      return isMatch
    }
  }
}
