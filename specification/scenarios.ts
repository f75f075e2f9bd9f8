/** Reads the features of a specification folder: what is asked, under which rule, and for which clause. */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type {
  Feature,
  GherkinDocument,
  Pickle,
  PickleStepType,
  Rule,
  Scenario as ScenarioNode,
} from '@cucumber/messages'
import { scenarioId } from './scenario-id'
import { UsageError } from './usage-error'

/** A feature as Cucumber parses it. */
export interface ParsedFeature {
  /** As reports name it: `features/one-way-door.feature`. */
  readonly uri: string
  readonly document: GherkinDocument
  readonly pickles: readonly Pickle[]
}

/** A scenario, or what one row of Examples makes of an outline. */
export interface Scenario {
  /** `<clause>/<slug of the name>`, of the first clause where a mistake gives it several. */
  readonly id: string
  readonly name: string
  readonly uri: string
  /** Of the scenario, or of its row of Examples. */
  readonly line: number
  readonly feature: string
  readonly rule: { readonly name: string; readonly line: number } | undefined
  /** Without the `@`. */
  readonly tags: readonly string[]
  /** Those of the tags that look like clauses; anything but one is a mistake. */
  readonly clauses: readonly string[]
  readonly steps: readonly (PickleStepType | undefined)[]
}

/** What a clause's id looks like, in `clauses.yaml` and, behind an `@`, as a tag. */
export const CLAUSE_ID = /^[A-Z]+-\d+$/

/** Every feature of the folder and of those below it; throws a {@link UsageError} at one that does not parse. */
export function readFeatures(folder: string): ParsedFeature[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.feature'))
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map((file) =>
      parseFeature(readFileSync(join(folder, file), 'utf8'), `${basename(folder)}/${file}`),
    )
}

export function parseFeature(source: string, uri: string): ParsedFeature {
  const { generateMessages } = require('@cucumber/gherkin') as typeof import('@cucumber/gherkin')
  let next = 0
  const envelopes = generateMessages(source, uri, 'text/x.cucumber.gherkin+plain' as never, {
    newId: () => String(next++),
    includeGherkinDocument: true,
    includePickles: true,
  })
  const error = envelopes.find(({ parseError }) => parseError)?.parseError
  if (error) throw new UsageError(parseComplaint(uri, error.message))
  const document = envelopes.find(({ gherkinDocument }) => gherkinDocument)?.gherkinDocument
  if (!document) throw new Error(`the parser gave no document for ${uri}`)
  return { uri, document, pickles: envelopes.flatMap(({ pickle }) => (pickle ? [pickle] : [])) }
}

/** The parser's `(3:1): expected: …` in one line, behind the address that editors understand. */
export function parseComplaint(uri: string, message: string): string {
  const [, line, complaint] = /^\((\d+):\d+\): ([\s\S]*)$/.exec(message) ?? [
    undefined,
    '1',
    message,
  ]
  const sentence = (complaint ?? '').replaceAll(/\s+/g, ' ').trim()
  return `${uri}:${line}: this feature does not parse: ${sentence}`
}

export function scenariosOf({ uri, document, pickles }: ParsedFeature): Scenario[] {
  const { feature } = document
  if (!feature) return []
  const places = placesOf(feature)
  return pickles.map((pickle) => {
    const place = places.get(pickle.astNodeIds[0] ?? '')
    const tags = pickle.tags.map(({ name }) => name.slice(1))
    const clauses = [...new Set(tags)].filter((tag) => CLAUSE_ID.test(tag))
    return {
      id: scenarioId(clauses[0], pickle.name),
      name: pickle.name,
      uri,
      line: pickle.location?.line ?? place?.scenario.location.line ?? 1,
      feature: feature.name,
      rule: place?.rule && { name: place.rule.name, line: place.rule.location.line },
      tags,
      clauses,
      steps: pickle.steps.map(({ type }) => type),
    }
  })
}

interface Place {
  readonly scenario: ScenarioNode
  readonly rule: Rule | undefined
}

/** Scenarios of the source by the id that their pickles refer to. */
function placesOf(feature: Feature): Map<string, Place> {
  const places = new Map<string, Place>()
  for (const { scenario, rule } of feature.children) {
    if (scenario) places.set(scenario.id, { scenario, rule: undefined })
    for (const child of rule?.children ?? []) {
      if (child.scenario) places.set(child.scenario.id, { scenario: child.scenario, rule })
    }
  }
  return places
}
