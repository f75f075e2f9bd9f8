/**
 * Two numbers that tell whether the features are a specification or a program in disguise: how many
 * scenarios there are for each shape of step, and how many steps a scenario takes.
 */
import { type Check, failed, passed } from './check'
import { type DryRun, dryRun, type ScenarioLength, type Step } from './dry-run'

/** Good suites stay above it: whoever learns a sentence can read three scenarios more. */
const SCENARIOS_PER_SHAPE = 3
/** The past, one act, and what can be seen. A scenario may take more for a reason; most must not. */
const FEWEST_STEPS = 3
const USUAL_STEPS = 5
const SHARE_OF_USUAL = 0.75

export const vocabulary: Check = {
  name: 'vocabulary',
  promise: 'few kinds of steps tell many scenarios',
  async examine(workplace) {
    const found = await dryRun(workplace)
    workplace.log(`${description(found)}\n`)
    const problems = vocabularyProblems(found)
    return problems.length > 0 ? failed(problems.join('\n')) : passed(description(found))
  },
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

function description({ steps, scenarios }: DryRun): string {
  const shapes = shapesOf(steps).size
  const each = (scenarios.length / shapes).toFixed(1)
  return (
    `${scenarios.length} scenarios, ${shapes} shapes, ${each} each; ` +
    `steps written ${distribution(scenarios, 'written')}, with Background ${distribution(scenarios, 'all')}`
  )
}

/** `3×40 4×100`: forty scenarios of three steps, a hundred of four. */
export function distribution(
  scenarios: readonly ScenarioLength[],
  length: 'written' | 'all',
): string {
  const counts = new Map<number, number>()
  for (const scenario of scenarios) {
    counts.set(scenario[length], (counts.get(scenario[length]) ?? 0) + 1)
  }
  const lengths = [...counts].sort(([one], [other]) => one - other)
  return lengths.map(([steps, count]) => `${steps}×${count}`).join(' ')
}
