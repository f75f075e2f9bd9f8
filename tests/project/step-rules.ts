/**
 * What the steps of the features are held to. Each is defined once, and each definition is used. Two numbers tell
 * whether the features are a specification or a program in disguise: how many scenarios there are for each shape of step,
 * and how many steps a scenario takes.
 */
import type { DryRun, Step } from './dry-run'

/** Good suites stay above it: a reader who learns a sentence can read three scenarios more. */
const SCENARIOS_PER_SHAPE = 3
/** The past, one act, and what can be seen. A scenario may take more for a reason; most must not. */
const FEWEST_STEPS = 3
const USUAL_STEPS = 5
const SHARE_OF_USUAL = 0.75

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

export function vocabularyProblems({ steps, scenarios }: DryRun): string[] {
  const shapes = shapesOf(steps).size
  const problems: string[] = []
  if (shapes === 0 || scenarios.length / shapes < SCENARIOS_PER_SHAPE) {
    problems.push(`${scenarios.length} scenarios are too few for ${shapes} shapes of steps`)
  }
  const usual = scenarios.filter(({ written }) => written <= USUAL_STEPS)
  if (usual.length < scenarios.length * SHARE_OF_USUAL) {
    problems.push(
      `${scenarios.length - usual.length} scenarios have more than ${USUAL_STEPS} steps`,
    )
  }
  for (const { name, all } of scenarios) {
    if (all < FEWEST_STEPS) problems.push(`"${name}" has ${all} steps, its Background's included`)
  }
  return [...new Set(problems)]
}

/** Step texts without what varies: quoted texts, numbers, and words taken as arguments. */
export function shapesOf(steps: readonly Step[]): ReadonlySet<string> {
  return new Set(steps.map(shapeOf))
}

function shapeOf({ text, arguments: spans }: Step): string {
  const lastFirst = [...spans].sort((one, other) => other.start - one.start)
  let shape = text
  for (const { start, length } of lastFirst) {
    shape = `${shape.slice(0, start)}…${shape.slice(start + length)}`
  }
  return shape.replaceAll(/"[^"]*"|\d+(\.\d+)*/g, '…')
}
