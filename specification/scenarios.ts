/**
 * The scenarios of a specification, each with the one id by which lists, reports, waivers and later runs
 * know it. A scenario outline gives one scenario for each row of its Examples.
 */
import type { Pickle, PickleStepType } from '@cucumber/messages'
import { distinctIds } from './distinct-ids'
import { FeatureIndex } from './feature-index'
import type { ParsedFeature } from './read-features'
import { scenarioId } from './scenario-id'

export interface Scenario {
  /** `<clause>/<slug of the name>`, of the first clause where a mistake gives it several. Unique. */
  readonly id: string
  readonly name: string
  readonly uri: string
  /** Of the scenario, or of its row of Examples. */
  readonly line: number
  readonly feature: string
  readonly rule: { readonly name: string; readonly line: number } | undefined
  /** Without the `@`. */
  readonly tags: readonly string[]
  /** The tags that look like clauses. Any number but one is a mistake. */
  readonly clauses: readonly string[]
  readonly steps: readonly (PickleStepType | undefined)[]
}

/** What a clause's id looks like, in `clauses.yaml` and, behind an `@`, as a tag. */
export const CLAUSE_ID = /^[A-Z]+-\d+$/

/** In the order of the features. */
export function scenariosOf(
  features: readonly ParsedFeature[],
  clauses: readonly { readonly id: string }[],
): Scenario[] {
  const index = new FeatureIndex()
  for (const { document } of features) index.add(document)
  const pickles = features.flatMap((feature) => feature.pickles)
  return scenariosOfPickles(pickles, index, new Set(clauses.map(({ id }) => id)))
}

/** One scenario for each pickle, in their order. `clauseIds` are those that clauses.yaml lists. */
export function scenariosOfPickles(
  pickles: readonly Pickle[],
  index: FeatureIndex,
  clauseIds: ReadonlySet<string>,
): Scenario[] {
  const ids = distinctIds(
    pickles.map((pickle) => ({
      id: idByName(pickle, clauseIds),
      row: index.row(pickle.astNodeIds)?.number,
    })),
  )
  return pickles.map((pickle, position) => {
    const tags = tagsOf(pickle)
    const origin = index.scenario(pickle.astNodeIds)
    const row = index.row(pickle.astNodeIds)
    return {
      id: ids[position] as string,
      name: pickle.name,
      uri: pickle.uri,
      line: row?.line ?? origin?.line ?? pickle.location?.line ?? 0,
      feature: origin?.feature ?? pickle.uri,
      rule: origin?.rule,
      tags,
      clauses: [...new Set(tags)].filter((tag) => CLAUSE_ID.test(tag)),
      steps: pickle.steps.map(({ type }) => type),
    }
  })
}

/** The id as clause and name make it. Two scenarios may share it; `distinctIds` tells them apart. */
export function idByName(pickle: Pickle, clauseIds: ReadonlySet<string>): string {
  return scenarioId(
    tagsOf(pickle).find((tag) => clauseIds.has(tag)),
    pickle.name,
  )
}

function tagsOf({ tags }: Pickle): string[] {
  return tags.map(({ name }) => name.replace(/^@/, ''))
}
