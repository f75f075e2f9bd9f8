/**
 * Asks Cucumber which step definitions each step of the features would run, without running any. The
 * answer comes as messages, the same that a run sends.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type {
  Envelope,
  Feature,
  GherkinDocument,
  Scenario,
  StepDefinition,
} from '@cucumber/messages'
import { run } from '../programs/process'

export interface DryRun {
  readonly definitions: readonly Definition[]
  readonly steps: readonly Step[]
  readonly scenarios: readonly ScenarioLength[]
}

export interface Definition {
  readonly id: string
  readonly pattern: string
  readonly place: string
}

/** A step as one scenario uses it. */
export interface Step {
  readonly text: string
  readonly place: string
  /** Ids of the definitions that match: one, when all is well. */
  readonly definitions: readonly string[]
  /** What the definition takes out of the text: words of closed sets, names, numbers. */
  readonly arguments: readonly Span[]
}

export interface Span {
  readonly start: number
  readonly length: number
}

/** One scenario or row of an outline: its steps as written, and with those of its Background. */
export interface ScenarioLength {
  readonly name: string
  readonly written: number
  readonly all: number
}

/** `places`: the features and how their steps are loaded; left out, those of cucumber.cjs. */
export async function dryRun(
  folder: string,
  { cwd, places = [] }: { readonly cwd?: string; readonly places?: readonly string[] } = {},
): Promise<DryRun> {
  const file = join(folder, 'dry-run.ndjson')
  const args = ['--dry-run', '--format', `message:${file}`, ...places]
  // Undefined and ambiguous steps are for the caller to judge.
  await run('cucumber-js', args, cwd === undefined ? {} : { cwd })
  return readDryRun(readFileSync(file, 'utf8'))
}

function readDryRun(ndjson: string): DryRun {
  const envelopes = ndjson
    .trim()
    .split('\n')
    .map((line): Envelope => JSON.parse(line))
  const written = writtenSteps(envelopes.flatMap(({ gherkinDocument = [] }) => gherkinDocument))
  const pickles = new Map(envelopes.flatMap(({ pickle }) => (pickle ? [[pickle.id, pickle]] : [])))
  const cases = envelopes.flatMap(({ testCase = [] }) => testCase)
  return {
    definitions: envelopes.flatMap(({ stepDefinition = [] }) => stepDefinition).map(definitionOf),
    steps: cases.flatMap(({ pickleId, testSteps }) => {
      const pickle = pickles.get(pickleId)
      const texts = new Map(pickle?.steps.map(({ id, text }) => [id, text]))
      return testSteps.flatMap((step): Step[] => {
        const text = step.pickleStepId === undefined ? undefined : texts.get(step.pickleStepId)
        if (text === undefined) return [] // A hook.
        return [
          {
            text,
            place: `${pickle?.uri}: ${pickle?.name}`,
            definitions: step.stepDefinitionIds ?? [],
            arguments: (step.stepMatchArgumentsLists?.[0]?.stepMatchArguments ?? []).flatMap(
              ({ group: { start = 0, value } }) => (value ? [{ start, length: value.length }] : []),
            ),
          },
        ]
      })
    }),
    scenarios: [...pickles.values()].map(({ name, steps, astNodeIds }) => ({
      name,
      written: written.get(astNodeIds[0] ?? '') ?? 0,
      all: steps.length,
    })),
  }
}

function definitionOf({ id, pattern, sourceReference }: StepDefinition): Definition {
  const { uri, location } = sourceReference
  return { id, pattern: pattern.source, place: `${uri}:${location?.line}` }
}

/** How many steps stand under each scenario, by its id; a Background's are not among them. */
function writtenSteps(documents: readonly GherkinDocument[]): ReadonlyMap<string, number> {
  const scenarios = documents.flatMap(({ feature }) => (feature ? scenariosOf(feature) : []))
  return new Map(scenarios.map(({ id, steps }) => [id, steps.length]))
}

function scenariosOf({ children }: Pick<Feature, 'children'>): Scenario[] {
  return children.flatMap(({ scenario, rule }) => [
    ...(scenario ? [scenario] : []),
    ...(rule ? rule.children.flatMap((child) => child.scenario ?? []) : []),
  ])
}
