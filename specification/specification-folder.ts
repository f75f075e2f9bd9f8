/** A specification folder, read as a whole: for the verbs that look at it without a run. */
import { resolve } from 'node:path'
import { CAPABILITIES } from '../adapters/target'
import { loadClauses, type Specification } from './clauses'
import { FEATURES } from './package-root'
import { type ParsedFeature, readFeatures } from './read-features'
import { type Scenario, scenariosOf } from './scenarios'
import { loadSentences, type PageSentences } from './sentences'

export interface SpecificationFolder {
  readonly specification: Specification
  readonly features: readonly ParsedFeature[]
  readonly scenarios: readonly Scenario[]
  /** Left out: the folder has no list of the page's sentences. */
  readonly sentences?: PageSentences | undefined
}

/** The suite's own where none is named. Throws a `UsageError` when something in it cannot be read. */
export function readSpecification(named?: string): SpecificationFolder {
  const folder = named === undefined ? FEATURES : resolve(named)
  const specification = loadClauses(folder)
  const features = readFeatures(folder)
  const scenarios = scenariosOf(features, specification.clauses)
  return { specification, features, scenarios, sentences: loadSentences(folder) }
}

/** The capabilities that a target must declare for a scenario to be asked. */
export function needsOf({ tags }: Scenario): string[] {
  return CAPABILITIES.filter((capability) => tags.includes(capability))
}
