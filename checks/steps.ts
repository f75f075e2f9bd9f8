/** Every step of the features is one sentence of the vocabulary, and every sentence is spoken. */
import { type Check, failed, nothingWrong } from './check'
import { type DryRun, dryRun } from './dry-run'

export const steps: Check = {
  name: 'steps',
  promise: 'no step is undefined, ambiguous or unused',
  async examine(workplace) {
    const found = await dryRun(workplace)
    if (found.steps.length === 0) return failed('there are no steps')
    return nothingWrong(
      stepProblems(found),
      'steps in disorder',
      `${found.steps.length} steps, ${found.definitions.length} definitions`,
    )
  },
}

export function stepProblems({ definitions, steps }: DryRun): string[] {
  const used = new Set(steps.flatMap((step) => step.definitions))
  const problems = steps.flatMap(({ text, place, definitions: { length } }) => {
    if (length === 1) return []
    return [`${length === 0 ? 'undefined' : 'ambiguous'}: ${text} (${place})`]
  })
  const unused = definitions
    .filter(({ id }) => !used.has(id))
    .map(({ pattern, place }) => `unused: ${pattern} (${place})`)
  return [...new Set([...problems, ...unused])]
}
